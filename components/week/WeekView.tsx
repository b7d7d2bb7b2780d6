import { isTelling, type WeekSummary } from '../../utils/summary/week.ts';
import { useWords } from '../ui/words-context.ts';
import { CareCard } from './CareCard.tsx';
import type { EveningAnswers } from './evening-answers.ts';
import './week.css';
import './week-view.css';
import { WeekFigures } from './WeekFigures.tsx';
import { WeekNavigation } from './WeekNavigation.tsx';
import { WeekPicture } from './WeekPicture.tsx';
import { WeekSentence } from './WeekSentence.tsx';
import { WeekTable } from './WeekTable.tsx';

type Props = {
  week: WeekSummary;
  onEarlier: () => void;
  /** Null while the running week is shown. */
  onLater: (() => void) | null;
  /** Null once the card was dismissed. */
  onCareDismissed: (() => void) | null;
} & EveningAnswers;

/** A week: a sentence, the picture, the figures beside those of before, and the table that says the same as the picture. */
export function WeekView({ week, onEarlier, onLater, onCareDismissed, ...answers }: Props) {
  return (
    <>
      <WeekNavigation week={week} onEarlier={onEarlier} onLater={onLater} />
      {week.evenings.some(isTelling) ? (
        <>
          <WeekSentence week={week} />
          <WeekPicture evenings={week.evenings} />
          <WeekFigures week={week} />
          <WeekTable evenings={week.evenings} {...answers} />
        </>
      ) : (
        <EmptyWeek running={week.running} />
      )}
      {onCareDismissed && <CareCard onDismiss={onCareDismissed} />}
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
