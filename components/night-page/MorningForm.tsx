import type { ComponentChildren } from 'preact';
import type { Score } from '../../utils/rows/rating.ts';
import type { SleepFigures } from '../../utils/sleep/sleep-figures.ts';
import { ScoreSelect } from '../rating/ScoreSelect.tsx';
import { useWords } from '../ui/words-context.ts';
import { SleepFiguresList } from './SleepFiguresList.tsx';

type Props = {
  /** As told, and as it follows from the ratings where nothing was told. */
  told: Score | null;
  rated: Score | null;
  figures: SleepFigures | null;
  noSleep: boolean;
  checkInHref: string;
  onNightWorst: (score: Score | null) => void;
  /** The wakings. */
  children: ComponentChildren;
};

/** The night: its worst, the wakings, what the diary comes to, and the way to the check-in. */
export function MorningForm({ told, rated, figures, noSleep, checkInHref, ...props }: Props) {
  const { say } = useWords();
  return (
    <section class="section panel" aria-label={say('night_page_night')}>
      <h2>{say('night_page_night')}</h2>
      <div class="night-part">
        <ScoreSelect
          label={say('night_page_night_worst')}
          score={told}
          onChange={props.onNightWorst}
        />
        {told === null && rated !== null && (
          <p class="soft">{say('night_page_night_worst_rated', rated)}</p>
        )}
      </div>
      {props.children}
      <h3>{say('night_page_sleep')}</h3>
      <SleepFiguresList figures={figures} noSleep={noSleep} />
      <a class="night-check-in" href={checkInHref}>
        {say('night_page_check_in')}
      </a>
    </section>
  );
}
