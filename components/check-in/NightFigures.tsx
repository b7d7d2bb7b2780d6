import type { SleepFigures } from '../../utils/sleep/sleep-figures.ts';
import { Missing } from '../ui/Missing.tsx';
import { useWords } from '../ui/words-context.ts';
import { diaryMinutesText, diaryPercentText } from '../words/night-text.ts';

type Props = {
  figures: SleepFigures;
  /** Minutes by which the clocks moved in the night. */
  clocksMoved: number;
  /** Suggested times are still among those reckoned with. */
  withSuggestions: boolean;
};

/** What the night comes to, in whole minutes and percent; it is said, not judged. */
export function NightFigures({ figures, clocksMoved, withSuggestions }: Props) {
  const words = useWords();
  const { say } = words;
  const minutes = diaryMinutesText(words, figures.tib);
  return (
    <section class="check-in-group" aria-label={say('check_in_figures')}>
      <h3>
        {say('check_in_figures')}
        {withSuggestions && <small class="soft">{say('check_in_figures_suggested')}</small>}
      </h3>
      <dl class="night-figures" aria-live="polite">
        <Figure name={say('check_in_tib')} value={minutes} />
        <Figure name={say('check_in_tst')} value={diaryMinutesText(words, figures.tst)} />
        <Figure name={say('check_in_se')} value={diaryPercentText(words, figures.seD)} />
      </dl>
      <output>
        {clocksMoved !== 0 &&
          minutes !== null &&
          say(clocksMoved < 0 ? 'check_in_clocks_back' : 'check_in_clocks_forward', minutes)}
      </output>
      <Counted
        seD={diaryPercentText(words, figures.seD)}
        se={diaryPercentText(words, figures.se)}
      />
    </section>
  );
}

function Figure({ name, value }: { name: string; value: string | null }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value ?? <Missing />}</dd>
    </div>
  );
}

function Counted({ seD, se }: { seD: string | null; se: string | null }) {
  const { say } = useWords();
  const unknown = say('check_in_unknown');
  return (
    <details>
      <summary>{say('check_in_counted')}</summary>
      <div class="check-in-counted">
        <p>{say('check_in_counted_tib')}</p>
        <p>{say('check_in_counted_se_d', seD ?? unknown)}</p>
        <p>{say('check_in_counted_se', se ?? unknown)}</p>
        <p>{say('check_in_counted_limits')}</p>
      </div>
    </details>
  );
}
