import { DAY_FIGURES, type DayFigure } from '../../utils/diary/figure.ts';
import type { ChangeSigns } from '../../utils/doctor/change-signs.ts';
import type { DoctorSummary, StretchFigures } from '../../utils/doctor/doctor-summary.ts';
import type { PagesFit } from '../../utils/doctor/paper-fit.ts';
import type { EveningKey } from '../../utils/evening/calendar.ts';
import type { ClockTime } from '../../utils/evening/clock-time.ts';
import type { WordKey } from '../../utils/i18n/words.ts';
import type { OwnItem } from '../../utils/settings/own-items.ts';
import type { VisitLine } from '../../utils/settings/visit.ts';
import { useWords } from '../ui/words-context.ts';
import { spanWithYear } from '../words/span-with-year.ts';
import { ChangeNotes } from './ChangeNotes.tsx';
import { ClockPlot } from './ClockPlot.tsx';
import { DaytimeTable } from './DaytimeTable.tsx';
import { FeltPart } from './FeltPart.tsx';
import { FigureTable } from './FigureTable.tsx';
import { MarkedList } from './MarkedList.tsx';
import { plainText } from './median-text.ts';
import { NoteList } from './NoteList.tsx';
import { OnsetPlot } from './OnsetPlot.tsx';
import { Part } from './Part.tsx';
import { SleepMedians } from './SleepMedians.tsx';
import { SlotShapes, SlotTable } from './SlotTable.tsx';
import { SymptomDaysTable } from './SymptomDaysTable.tsx';
import { ThingsTried } from './ThingsTried.tsx';
import { Blanks, TypedLines } from './TypedLines.tsx';
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
  /** How much of what may be long there is room for. */
  fit: PagesFit;
  changes: ChangeSigns;
  turnOver: ClockTime;
  today: EveningKey;
  own: { factors: readonly OwnItem[]; remedies: readonly OwnItem[] };
  questions: readonly string[];
  /** What was typed for the visit, as it is printed, and when what is taken is usually taken. */
  typed: Record<VisitLine, readonly string[]>;
  takenAt: readonly ClockTime[];
  /** With their dates, the newest first. */
  notes: readonly string[];
};

/** What is printed, as it is printed; the page's own colours on the screen, black on white on paper. */
export function DoctorPaper(props: Props) {
  const { summary, changes, turnOver, today, own, takenAt } = props;
  const { say } = useWords();
  return (
    <article class="doctor-paper panel" aria-label={say('doctor_paper')}>
      <SlotShapes />
      <Head summary={summary} today={today} />
      <div class="doctor-pair">
        <SymptomDaysTable symptoms={summary.symptoms} />
        <StrengthTable summary={summary} />
      </div>
      <ChangeNotes changes={changes} />
      <div class="doctor-pair">
        <FeltPart told={summary.told} ownFactors={own.factors} />
        <SlotTable points={summary.points} />
      </div>
      <ClockPlot points={summary.points} turnOver={turnOver} takenAt={takenAt} />
      <OnsetPlot summary={summary} />
      <SecondPage {...props} />
      <PaperFoot />
    </article>
  );
}

/** What may be long stands here, so that it gives way by itself when there is no room. */
function SecondPage({ summary, stretches, fit, own, questions, typed, notes }: Props) {
  return (
    <>
      <div class="doctor-pair doctor-pair-wide">
        <SleepMedians sleep={summary.sleep} />
        <div class="doctor-column">
          <DaytimeTable told={summary.told} />
          <MarkedList marked={summary.marked} />
        </div>
      </div>
      <WeekRows stretches={stretches} />
      <TypedLines typed={typed} />
      <div class="doctor-pair">
        <VisitQuestionList questions={questions} shown={fit.questions} />
        <ThingsTried tried={summary.tried} own={own.remedies} shown={fit.tried} />
      </div>
      <NoteList notes={notes} shown={fit.notes} />
    </>
  );
}

/** The end of every paper. */
export function PaperFoot() {
  const { say } = useWords();
  return (
    <footer class="doctor-foot">
      <p>{say('fixed_note')}</p>
      <p>{say('crisis_line')}</p>
    </footer>
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
      <Blanks names={[say('doctor_name'), say('doctor_birth')]} />
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

const STRENGTHS = {
  highest: 'doctor_highest',
  eveningWorst: 'doctor_worst',
  nightWorst: 'doctor_night_worst',
  restingWorst: 'doctor_resting_worst',
  movingWorst: 'doctor_moving_worst',
} as const satisfies Record<DayFigure, WordKey>;

/** The legs at their worst, part by part of the day. */
function StrengthTable({ summary }: Pick<Props, 'summary'>) {
  const { say } = useWords();
  return (
    <Part heading={say('doctor_strength')} note={say('doctor_scale')}>
      <FigureTable
        of={say('doctor_at_worst')}
        rows={DAY_FIGURES.map((figure) => ({
          key: figure,
          name: say(STRENGTHS[figure]),
          figure: summary[figure],
          write: plainText,
        }))}
      />
    </Part>
  );
}
