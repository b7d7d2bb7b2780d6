import type { EveningRange } from '../diary/evening-range.ts';
import type { DiaryData } from '../diary/filed-rows.ts';
import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { isCheckedIn } from '../rows/sleep-record.ts';
import type { DoctorPeriod } from './doctor-summary.ts';

/** How many weeks back a print reaches, or to the last visit. */
export type DoctorLength = '2' | '4' | '8' | 'visit';

/** The evenings that the change signs look at, which may begin before the print does. */
const SIGNS_REACH = 14 + 28;

type Asked = {
  length: DoctorLength;
  /** The evening under way. */
  current: EveningKey;
  /** The last visit; null when none is noted, or it is still to come. */
  lastVisit: EveningKey | null;
};

/** Every evening a print may need, the one under way included. */
export function stretchRead(asked: Asked): EveningRange {
  const { current } = asked;
  const { from } = periodUpTo(addEvenings(current, -1), asked);
  const signsFrom = addEvenings(current, -SIGNS_REACH);
  return { first: from < signsFrom ? from : signsFrom, last: current };
}

/** The days of the print. The evening under way is in it once the morning after it was told. */
export function doctorPeriod(asked: Asked, { sleeps }: Pick<DiaryData, 'sleeps'>): DoctorPeriod {
  const { current } = asked;
  const isTold = sleeps.some((sleep) => sleep.evening === current && isCheckedIn(sleep));
  return periodUpTo(isTold ? current : addEvenings(current, -1), asked);
}

function periodUpTo(to: EveningKey, { length, lastVisit }: Asked): DoctorPeriod {
  if (length === 'visit' && lastVisit !== null) return { from: lastVisit, to };
  const weeks = length === 'visit' ? 4 : Number(length);
  return { from: addEvenings(to, 1 - 7 * weeks), to };
}
