import { useId } from 'preact/hooks';
import { SCORES, type Score } from '../../utils/rows/rating.ts';
import { useWords } from '../ui/words-context.ts';
import './scale.css';

type Props = {
  heading: string;
  pressed: Score | null;
  /** The person asked for larger buttons, which take a row more. */
  large: boolean;
  onScore: (score: Score) => void;
};

/** The scale from 0 to 10, in two rows unless it is large; one press rates. */
export function RatingScale({ heading, pressed, large, onScore }: Props) {
  const { say } = useWords();
  const id = useId();
  const names: Partial<Record<Score, string>> = {
    0: say('score_lowest'),
    10: say('score_highest'),
  };
  return (
    <section class="scale" aria-labelledby={id}>
      <h1 id={id}>{heading}</h1>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend beside the heading */}
      <div class={large ? 'scores large' : 'scores'} role="group" aria-labelledby={id}>
        {SCORES.map((score) => (
          <button
            key={score}
            type="button"
            class="score"
            aria-label={names[score]}
            aria-pressed={pressed === score}
            aria-keyshortcuts={score === 10 ? 'x' : String(score)}
            onClick={() => onScore(score)}
          >
            {score}
          </button>
        ))}
      </div>
      <div class="anchors" aria-hidden="true">
        <span>{say('anchor_lowest')}</span>
        <span>{say('anchor_highest')}</span>
      </div>
    </section>
  );
}
