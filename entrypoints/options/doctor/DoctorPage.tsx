import { useState } from 'preact/hooks';
import { DoctorControls } from '../../../components/doctor/DoctorControls.tsx';
import { DoctorPaper } from '../../../components/doctor/DoctorPaper.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { WeekLinks } from '../../../components/week/WeekLinks.tsx';
import { diaryEvenings } from '../../../utils/diary/evening-rows.ts';
import {
  type DoctorLength,
  doctorPeriod,
  stretchRead,
} from '../../../utils/doctor/doctor-period.ts';
import { doctorSummary } from '../../../utils/doctor/doctor-summary.ts';
import { stretchesOf } from '../../../utils/doctor/stretches.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { wallClockAt } from '../../../utils/evening/instant.ts';
import { turnOverOf } from '../../../utils/evening/turn-over.ts';
import { lastVisitBefore } from '../../../utils/settings/visit.ts';
import { readStretch, type StretchData } from '../../../utils/storage/doctor-store.ts';
import { troubleOf } from '../../../utils/storage/storage-trouble.ts';
import { watchQuery } from '../../../utils/storage/watch-query.ts';
import { useLive } from '../../shared/use-live.ts';
import type { PageProps } from '../page-props.ts';

/** Two pages for the doctor: which weeks, what will be printed, and the way to the printer. */
export function DoctorPage({ settings, now }: PageProps) {
  const current = eveningOf(now, settings.turnOvers);
  const lastVisit = lastVisitBefore(settings.visit, current);
  const [length, setLength] = useState<DoctorLength>('4');
  const asked = { length, current, lastVisit };
  const { first, last } = stretchRead(asked);
  const { value, failure } = useLive<StretchData>(
    () => watchQuery(() => readStretch({ first, last })),
    [first, last],
  );
  if (failure !== null) return <Trouble kind={troubleOf(failure)} />;
  // What was read for other weeks lacks some of these evenings: better nothing than half.
  const isRead = value?.first === first && value.last === last;
  const evenings = isRead ? diaryEvenings(value, now) : [];
  const summary = isRead && doctorSummary(evenings, doctorPeriod(asked, value));
  return (
    <>
      <WeekLinks current="doctor" />
      <div class="doctor-page">
        <DoctorControls
          length={length}
          lastVisit={lastVisit}
          onLength={setLength}
          onPrint={() => print()}
        />
        {summary && (
          <DoctorPaper
            summary={summary}
            stretches={stretchesOf(evenings, summary)}
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
