import type { DoctorSummary } from '../../utils/doctor/doctor-summary.ts';
import type { ToldEvening } from '../../utils/doctor/first-visit.ts';
import type { SheetFit } from '../../utils/doctor/paper-fit.ts';
import type { EveningKey } from '../../utils/evening/calendar.ts';
import type { OwnItem } from '../../utils/settings/own-items.ts';
import type { VisitLine } from '../../utils/settings/visit.ts';
import { useWords } from '../ui/words-context.ts';
import { spanWithYear } from '../words/span-with-year.ts';
import { DaytimeAnswers } from './DaytimeTable.tsx';
import { PaperFoot } from './DoctorPaper.tsx';
import { FeltPart } from './FeltPart.tsx';
import { NoteList } from './NoteList.tsx';
import { SymptomDaysTable } from './SymptomDaysTable.tsx';
import { ToldEvenings } from './ToldEvenings.tsx';
import { Blanks, TypedLines } from './TypedLines.tsx';
import { VisitQuestionList } from './VisitQuestionList.tsx';

type Props = {
  summary: DoctorSummary;
  evenings: readonly ToldEvening[];
  fit: SheetFit;
  today: EveningKey;
  ownFactors: readonly OwnItem[];
  questions: readonly string[];
  typed: Record<VisitLine, readonly string[]>;
  notes: readonly string[];
};

/** One sheet for a first visit, before two weeks are logged: each evening as told, and what may be written by hand. */
export function FirstVisitSheet(props: Props) {
  const { summary, evenings, fit, today, ownFactors, questions, typed, notes } = props;
  const words = useWords();
  const { say, plural } = words;
  return (
    <article class="doctor-paper panel" aria-label={say('doctor_first')}>
      <header class="doctor-head">
        <h2>{say('doctor_first')}</h2>
        <Blanks names={[say('doctor_name'), say('doctor_birth')]} />
        <p>
          <strong>{plural('doctor_first_logged', evenings.length)}</strong>
          {' · '}
          {say('doctor_made', spanWithYear(words, { first: today, last: today }))}
        </p>
        <p class="doctor-note">{say('doctor_first_reading')}</p>
      </header>
      <div class="doctor-pair">
        <SymptomDaysTable symptoms={summary.symptoms} />
        <DaytimeAnswers told={summary.told} evenings={evenings} />
      </div>
      <FeltPart told={summary.told} ownFactors={ownFactors} />
      {evenings.length > 0 && (
        <ToldEvenings
          evenings={evenings.slice(-fit.evenings)}
          left={evenings.length - fit.evenings}
        />
      )}
      <Blanks names={[say('doctor_first_since'), say('doctor_first_family')]} />
      <TypedLines typed={typed} />
      <VisitQuestionList questions={questions} shown={fit.questions} />
      <NoteList notes={notes} shown={fit.notes} />
      <PaperFoot />
    </article>
  );
}
