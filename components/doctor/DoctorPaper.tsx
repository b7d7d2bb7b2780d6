import type { ChangeSigns } from '../../utils/doctor/change-signs.ts';
import type { DoctorSummary, StretchFigures } from '../../utils/doctor/doctor-summary.ts';
import type { EveningKey } from '../../utils/evening/calendar.ts';
import type { ClockTime } from '../../utils/evening/clock-time.ts';
import type { OwnItem } from '../../utils/settings/own-items.ts';
import { useWords } from '../ui/words-context.ts';
import { spanWithYear } from '../words/span-with-year.ts';
import { ChangeNotes } from './ChangeNotes.tsx';
import { ClockPlot } from './ClockPlot.tsx';
import { FigureTable } from './FigureTable.tsx';
import { MarkedList } from './MarkedList.tsx';
import { plainText } from './median-text.ts';
import { OnsetPlot } from './OnsetPlot.tsx';
import { Part } from './Part.tsx';
import { SleepMedians } from './SleepMedians.tsx';
import { SlotShapes, SlotTable } from './SlotTable.tsx';
import { ThingsTried } from './ThingsTried.tsx';
import { VisitQuestionList } from './VisitQuestionList.tsx';
import { WeekRows } from './WeekRows.tsx';
import '../chart/strip.css';
import '../ui/table.css';
import './doctor.css';
import './doctor-plot.css';
import './doctor-print.css';

type Props = {
  summary: DoctorSummary;
  stretches: readonly StretchFigures[];
  changes: ChangeSigns;
  turnOver: ClockTime;
  today: EveningKey;
  ownRemedies: readonly OwnItem[];
  questions: readonly string[];
};

/** What is printed, as it is printed; the page's own colours on the screen, black on white on paper. */
export function DoctorPaper({
  summary,
  stretches,
  changes,
  turnOver,
  today,
  ownRemedies,
  questions,
}: Props) {
  const { say } = useWords();
  return (
    <article class="doctor-paper panel" aria-label={say('doctor_paper')}>
      <SlotShapes />
      <Head summary={summary} today={today} />
      <div class="doctor-pair">
        <div class="doctor-column">
          <StrengthTable summary={summary} />
          <MarkedList marked={summary.marked} />
        </div>
        <SlotTable points={summary.points} />
      </div>
      <ClockPlot points={summary.points} turnOver={turnOver} />
      <OnsetPlot summary={summary} />
      <SleepMedians sleep={summary.sleep} />
      <WeekRows stretches={stretches} />
      <ChangeNotes changes={changes} />
      <div class="doctor-pair">
        <ThingsTried tried={summary.tried} own={ownRemedies} />
        <VisitQuestionList questions={questions} />
      </div>
      <footer class="doctor-foot">
        <p>{say('fixed_note')}</p>
        <p>{say('crisis_line')}</p>
      </footer>
    </article>
  );
}

/** What this is, of which days, and how much of them was logged. */
function Head({ summary, today }: Pick<Props, 'summary' | 'today'>) {
  const words = useWords();
  const { say } = words;
  const { from, to, evenings } = summary;
  const lateRatings = summary.points.filter(({ late }) => late).length;
  return (
    <header class="doctor-head">
      <h2>{say('doctor_paper')}</h2>
      <p>
        <strong>{spanWithYear(words, { first: from, last: to })}</strong>
        {' · '}
        {say('doctor_made', spanWithYear(words, { first: today, last: today }))}
      </p>
      <p>
        {say('doctor_logged', evenings, summary.rated, summary.nightsRated, summary.checkedIn)}{' '}
        {lateRatings + summary.sleep.late > 0 &&
          say('doctor_late', lateRatings, summary.sleep.late)}
      </p>
      <p class="doctor-note">{say('doctor_reading')}</p>
    </header>
  );
}

/** The legs at their worst, in the evening and from going to bed on. */
function StrengthTable({ summary: { worst, nightWorst } }: Pick<Props, 'summary'>) {
  const { say } = useWords();
  return (
    <Part heading={say('doctor_strength')} note={say('doctor_scale')}>
      <FigureTable
        of={say('doctor_at_worst')}
        rows={[
          { key: 'worst', name: say('doctor_worst'), figure: worst, write: plainText },
          { key: 'night', name: say('doctor_night_worst'), figure: nightWorst, write: plainText },
        ]}
      />
    </Part>
  );
}
