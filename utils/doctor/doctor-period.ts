import type { EveningRange } from '../diary/evening-range.ts';
import type { EveningRow } from '../diary/evening-row.ts';
import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { RECENT_EVENINGS } from './compared-ranges.ts';
import type { DoctorPeriod } from './doctor-summary.ts';

/** How many weeks back a print reaches, or to the last visit. */
export type DoctorLength = '2' | '4' | '8' | 'visit';

type Asked = {
  length: DoctorLength;
  /** The evening under way. */
  current: EveningKey;
  /** The last visit; null when none is noted, or it is still to come. */
  lastVisit: EveningKey | null;
};

/** Every evening a print may need, the one under way included; those that the change signs call now may begin before the print does. */
export function stretchRead(asked: Asked): EveningRange {
  const { current } = asked;
  const { from } = periodUpTo(addEvenings(current, -1), asked);
  const signsFrom = addEvenings(current, -RECENT_EVENINGS);
  return { first: from < signsFrom ? from : signsFrom, last: current };
}

/** The days of the print. The evening under way is in it once the morning after it was told. */
export function doctorPeriod(asked: Asked, rows: readonly EveningRow[]): DoctorPeriod {
  const { current } = asked;
  const isTold = rows.some(({ evening, sleep }) => evening === current && sleep !== null);
  return periodUpTo(isTold ? current : addEvenings(current, -1), asked);
}

function periodUpTo(to: EveningKey, { length, lastVisit }: Asked): DoctorPeriod {
  if (length === 'visit' && lastVisit !== null) return { from: lastVisit, to };
  const weeks = length === 'visit' ? 4 : Number(length);
  return { from: addEvenings(to, 1 - 7 * weeks), to };
}
