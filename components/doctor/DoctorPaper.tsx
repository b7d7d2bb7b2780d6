import type { DoctorSummary, StretchFigures } from '../../utils/doctor/doctor-summary.ts';
import type { EveningKey } from '../../utils/evening/calendar.ts';
import type { ClockTime } from '../../utils/evening/clock-time.ts';
import type { OwnItem } from '../../utils/settings/own-items.ts';
import { useWords } from '../ui/words-context.ts';
import { ChangeNotes } from './ChangeNotes.tsx';
import { ClockPlot } from './ClockPlot.tsx';
import '../week/week.css';
import './doctor.css';
import './doctor-plot.css';
import './doctor-print.css';
import { Shapes } from '../chart/Shapes.tsx';
import { DoctorHead } from './DoctorHead.tsx';
import { MarkedList } from './MarkedList.tsx';
import { OnsetPlot } from './OnsetPlot.tsx';
import { SleepFigures } from './SleepFigures.tsx';
import { SlotTable } from './SlotTable.tsx';
import { StrengthTable } from './StrengthTable.tsx';
import { ThingsTried } from './ThingsTried.tsx';
import { VisitQuestionList } from './VisitQuestionList.tsx';
import { WeekRows } from './WeekRows.tsx';

type Props = {
  summary: DoctorSummary;
  stretches: readonly StretchFigures[];
  turnOver: ClockTime;
  today: EveningKey;
  ownRemedies: readonly OwnItem[];
  questions: readonly string[];
};

/** What is printed, as it is printed; the page's own colours on the screen, black on white on paper. */
export function DoctorPaper({ summary, stretches, turnOver, today, ...own }: Props) {
  const { say } = useWords();
  return (
    <article class="doctor-paper panel" aria-label={say('doctor_paper')}>
      <Shapes />
      <DoctorHead summary={summary} today={today} />
      <div class="doctor-pair">
        <div class="doctor-column">
          <StrengthTable worst={summary.worst} nightWorst={summary.nightWorst} />
          <MarkedList marked={summary.marked} />
        </div>
        <SlotTable points={summary.points} />
      </div>
      <ClockPlot points={summary.points} turnOver={turnOver} />
      <OnsetPlot summary={summary} />
      <SleepFigures sleep={summary.sleep} />
      <WeekRows stretches={stretches} />
      <ChangeNotes changes={summary.changes} />
      <div class="doctor-pair">
        <ThingsTried tried={summary.tried} own={own.ownRemedies} />
        <VisitQuestionList questions={own.questions} />
      </div>
      <footer class="doctor-foot">
        <p>{say('fixed_note')}</p>
        <p>{say('crisis_line')}</p>
      </footer>
    </article>
  );
}
