import { SCORES, type Score } from '../../utils/rows/rating.ts';
import { useWords } from '../ui/words-context.ts';

type Props = {
  /** What was pressed; null before. */
  pressed: Score | null;
  onScore: (score: Score) => void;
  /** Null when it cannot be taken back any more. */
  onUndo: (() => void) | null;
};

/** Right after "Start": the scale, to be tried at once. It saves, as it does in the popup. */
export function TryIt({ pressed, onScore, onUndo }: Props) {
  const { say } = useWords();
  return (
    <section class="section panel" aria-label={say('try_heading')}>
      <h2>{say('try_heading')}</h2>
      <p>{say('try_text')}</p>
      <fieldset class="try-part">
        <legend class="unseen">{say('try_heading')}</legend>
        <div class="try-scores">
          {SCORES.map((score) => (
            <button
              key={score}
              type="button"
              class="button"
              aria-pressed={pressed === score}
              onClick={() => onScore(score)}
            >
              {score}
            </button>
          ))}
        </div>
        <div class="try-anchors" aria-hidden="true">
          <span>{say('anchor_lowest')}</span>
          <span>{say('anchor_highest')}</span>
        </div>
      </fieldset>
      <div class="try-status">
        <output>{pressed !== null && say('try_saved', pressed)}</output>
        {pressed !== null && onUndo && (
          <button type="button" class="button" onClick={onUndo}>
            {say('undo')}
          </button>
        )}
      </div>
    </section>
  );
}
