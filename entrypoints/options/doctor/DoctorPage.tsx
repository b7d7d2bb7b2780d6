import type { ComponentProps } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { DoctorControls, type Sheet } from '../../../components/doctor/DoctorControls.tsx';
import { DoctorPaper } from '../../../components/doctor/DoctorPaper.tsx';
import { FirstVisitSheet } from '../../../components/doctor/FirstVisitSheet.tsx';
import { noteTexts } from '../../../components/doctor/note-texts.ts';
import { SavedNote } from '../../../components/ui/SavedNote.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { covers } from '../../../utils/diary/evening-range.ts';
import type { EveningRow } from '../../../utils/diary/evening-row.ts';
import type { ChangeSigns } from '../../../utils/doctor/change-signs.ts';
import {
  type DoctorLength,
  doctorPeriod,
  stretchRead,
} from '../../../utils/doctor/doctor-period.ts';
import {
  type DoctorSummary,
  doctorSummary,
  stretchesOf,
} from '../../../utils/doctor/doctor-summary.ts';
import { isFirstVisit, toldEvenings } from '../../../utils/doctor/first-visit.ts';
import { pagesFit, sheetFit } from '../../../utils/doctor/paper-fit.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { wallClockAt } from '../../../utils/evening/instant.ts';
import { turnOverOf } from '../../../utils/evening/turn-over.ts';
import { lastVisitBefore, printedLines } from '../../../utils/settings/visit.ts';
import { useSettingsDraft } from '../../shared/use-settings-draft.ts';
import type { PageProps } from '../page-props.ts';
import { useChanges } from '../use-changes.ts';
import { useEvenings } from '../use-evenings.ts';

/** Two pages for the doctor: which weeks, what will be printed, and the way to the printer. */
export function DoctorPage({ settings, now }: PageProps) {
  const words = useWords();
  const { draft, state, change, again } = useSettingsDraft(settings);
  const current = eveningOf(now, settings.turnOvers);
  const lastVisit = lastVisitBefore(settings.visit, current);
  const [length, setLength] = useState<DoctorLength>('4');
  const [chosen, setChosen] = useState<Sheet | null>(null);
  const [withNotes, setWithNotes] = useState(true);
  const asked = { length, current, lastVisit };
  const range = stretchRead(asked);
  const { rows, trouble } = useEvenings({ ...range, promptsFrom: null }, settings, now);
  const { visit, visitLines } = settings;
  const { changes, trouble: unread } = useChanges(rows, draft, now);
  const paper = useMemo(() => {
    // What was read for other weeks may lack some of these evenings: better nothing than half.
    if (!rows || !covers(rows, range)) return null;
    const summary = doctorSummary(rows, doctorPeriod(asked, rows));
    return { rows, summary, isFirst: isFirstVisit(rows) };
  }, [rows, length, current, lastVisit]);
  const kind = trouble ?? unread;
  if (kind) return <Trouble kind={kind} />;
  const written = paper ? noteTexts(words, paper.summary.told.notes) : [];
  const shared = {
    notes: withNotes ? written : [],
    questions: visit.questions,
    typed: printedLines(visitLines),
    today: wallClockAt(now.at, now.zone).date,
  };
  const sheet = paper?.isFirst ? (chosen ?? 'first') : 'pages';
  return (
    <>
      {state.step === 'failed' && <SavedNote state={state} onAgain={again} />}
      <div class="doctor-page">
        <DoctorControls
          length={length}
          lastVisit={lastVisit}
          reference={draft.changeReference}
          sheet={paper?.isFirst ? sheet : null}
          withNotes={written.length > 0 ? withNotes : null}
          onLength={setLength}
          onSheet={setChosen}
          onNotes={setWithNotes}
          onReference={(changeReference) => change({ changeReference })}
          onPrint={() => print()}
        />
        {paper && sheet === 'first' && <FirstPaper {...{ settings, shared, ...paper }} />}
        {paper && changes && sheet === 'pages' && (
          <TwoPages
            {...{ settings, shared, changes, ...paper }}
            turnOver={turnOverOf(current, settings.turnOvers)}
          />
        )}
      </div>
    </>
  );
}

type PaperProps = Pick<PageProps, 'settings'> & {
  rows: readonly EveningRow[];
  summary: DoctorSummary;
  shared: Pick<ComponentProps<typeof DoctorPaper>, 'notes' | 'questions' | 'typed' | 'today'>;
};

function TwoPages({
  settings,
  rows,
  summary,
  shared,
  changes,
  turnOver,
}: PaperProps & { changes: ChangeSigns; turnOver: string }) {
  const { ownFactors, ownRemedies, visitLines } = settings;
  const { evenings, tried } = summary;
  const typed = Object.values(shared.typed);
  const fit = pagesFit({ ...shared, typed, evenings, tried: tried.length });
  return (
    <DoctorPaper
      {...shared}
      summary={summary}
      stretches={stretchesOf(rows, summary, fit.weekRows)}
      fit={fit}
      changes={changes}
      turnOver={turnOver}
      takenAt={visitLines.takenAt}
      own={{ factors: ownFactors, remedies: ownRemedies }}
    />
  );
}

function FirstPaper({ settings, rows, summary, shared }: PaperProps) {
  const evenings = toldEvenings(rows);
  const typed = Object.values(shared.typed);
  return (
    <FirstVisitSheet
      {...shared}
      summary={summary}
      evenings={evenings}
      fit={sheetFit({ ...shared, typed, evenings: evenings.length })}
      ownFactors={settings.ownFactors}
    />
  );
}
