import { useMemo, useState } from 'preact/hooks';
import { DoctorControls } from '../../../components/doctor/DoctorControls.tsx';
import { DoctorPaper } from '../../../components/doctor/DoctorPaper.tsx';
import { SavedNote } from '../../../components/ui/SavedNote.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { WeekLinks } from '../../../components/week/WeekLinks.tsx';
import { covers } from '../../../utils/diary/evening-range.ts';
import {
  type DoctorLength,
  doctorPeriod,
  stretchRead,
} from '../../../utils/doctor/doctor-period.ts';
import { doctorSummary, stretchesOf } from '../../../utils/doctor/doctor-summary.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { wallClockAt } from '../../../utils/evening/instant.ts';
import { turnOverOf } from '../../../utils/evening/turn-over.ts';
import { lastVisitBefore } from '../../../utils/settings/visit.ts';
import { useSettingsDraft } from '../../shared/use-settings-draft.ts';
import type { PageProps } from '../page-props.ts';
import { useChanges } from '../use-changes.ts';
import { useEvenings } from '../use-evenings.ts';

/** Two pages for the doctor: which weeks, what will be printed, and the way to the printer. */
export function DoctorPage({ settings, now }: PageProps) {
  const { draft, state, change, again } = useSettingsDraft(settings);
  const current = eveningOf(now, settings.turnOvers);
  const lastVisit = lastVisitBefore(settings.visit, current);
  const [length, setLength] = useState<DoctorLength>('4');
  const asked = { length, current, lastVisit };
  const range = stretchRead(asked);
  const { rows, trouble } = useEvenings({ ...range, promptsFrom: null }, settings, now);
  const { changes, trouble: unread } = useChanges(rows, draft, now);
  const paper = useMemo(() => {
    // What was read for other weeks may lack some of these evenings: better nothing than half.
    if (!rows || !covers(rows, range)) return null;
    const summary = doctorSummary(rows, doctorPeriod(asked, rows));
    return { summary, stretches: stretchesOf(rows, summary) };
  }, [rows, length, current, lastVisit]);
  const kind = trouble ?? unread;
  if (kind) return <Trouble kind={kind} />;
  return (
    <>
      <WeekLinks current="doctor" />
      {state.step === 'failed' && <SavedNote state={state} onAgain={again} />}
      <div class="doctor-page">
        <DoctorControls
          length={length}
          lastVisit={lastVisit}
          reference={draft.changeReference}
          onLength={setLength}
          onReference={(changeReference) => change({ changeReference })}
          onPrint={() => print()}
        />
        {paper && changes && (
          <DoctorPaper
            summary={paper.summary}
            stretches={paper.stretches}
            changes={changes}
            turnOver={turnOverOf(current, settings.turnOvers)}
            today={wallClockAt(now.at, now.zone).date}
            ownRemedies={settings.ownRemedies}
            questions={settings.visit.questions}
          />
        )}
      </div>
    </>
  );
}
