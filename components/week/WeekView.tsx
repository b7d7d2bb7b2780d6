import type { WeekSummary } from '../../utils/summary/week.ts';
import { useWords } from '../ui/words-context.ts';
import './week.css';
import { WeekFigures } from './WeekFigures.tsx';
import { WeekNavigation } from './WeekNavigation.tsx';
import { WeekPicture } from './WeekPicture.tsx';
import { type EveningAnswers, WeekTable } from './WeekTable.tsx';

type Props = {
  week: WeekSummary;
  onEarlier: () => void;
  /** Null while the running week is shown. */
  onLater: (() => void) | null;
} & EveningAnswers;

/** A week: a sentence, the figures, the picture, and the table that says the same as the picture. */
export function WeekView({ week, onEarlier, onLater, ...answers }: Props) {
  const { say, plural } = useWords();
  const empty = week.rated === 0 && week.observed === 0;
  const sentence = week.running ? 'week_rated_so_far' : 'week_rated';
  return (
    <>
      <WeekNavigation week={week} onEarlier={onEarlier} onLater={onLater} />
      {empty ? (
        <EmptyWeek running={week.running} />
      ) : (
        <>
          <p class="lead">
            {plural(sentence, week.soFar, week.rated)} {say('week_side_by_side')}
          </p>
          <WeekFigures week={week} />
          <WeekPicture evenings={week.evenings} />
          <WeekTable evenings={week.evenings} {...answers} />
        </>
      )}
    </>
  );
}

function EmptyWeek({ running }: { running: boolean }) {
  const { say } = useWords();
  return (
    <section class="section panel">
      <h2>{say(running ? 'week_empty_running_heading' : 'week_empty_heading')}</h2>
      <p>{say(running ? 'week_empty_running' : 'week_empty')}</p>
    </section>
  );
}
