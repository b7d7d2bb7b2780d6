import type { SleepFigures } from '../../utils/sleep/sleep-figures.ts';
import { durationText } from '../ui/duration-text.ts';
import { useWords } from '../ui/words-context.ts';
import { Figure } from './Figure.tsx';

type Props = {
  /** Null before anything of the morning was told. */
  figures: SleepFigures | null;
  noSleep: boolean;
};

/** What the diary of the night comes to, in whole minutes and percent; nothing is judged. */
export function SleepFiguresList({ figures, noSleep }: Props) {
  const words = useWords();
  const { say, formats } = words;
  if (!figures) return <p class="soft">{say('night_page_no_diary')}</p>;
  const minutes = (value: number | null) => (isSound(value) ? durationText(words, value) : null);
  const percent = (value: number | null) =>
    isSound(value) && value <= 100 ? say('check_in_percent', Math.round(value)) : null;
  return (
    <>
      {noSleep && <p>{say('night_page_no_sleep')}</p>}
      <dl class="figures night-figures-row">
        <Figure label={say('check_in_tib')} value={minutes(figures.tib)} word="not_logged" />
        <Figure label={say('check_in_tst')} value={minutes(figures.tst)} word="not_logged" />
        <Figure
          label={say('check_in_se')}
          value={percent(figures.seD)}
          note={say('night_page_se_d')}
          word="not_logged"
        />
        <Figure label={say('night_page_se')} value={percent(figures.se)} word="not_logged" />
        <Figure
          label={say('night_page_midsleep')}
          value={figures.midsleep === null ? null : formats.clock(figures.midsleep)}
          word="not_logged"
        />
      </dl>
    </>
  );
}

/** Times that cannot be right give impossible numbers, which the check-in asks about. */
function isSound(value: number | null): value is number {
  return value !== null && value >= 0;
}
