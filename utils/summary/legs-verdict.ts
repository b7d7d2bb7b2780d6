import { begunRows, type EveningRange, rowsWithin, weekFrom } from '../diary/evening-range.ts';
import type { EveningRow } from '../diary/evening-row.ts';
import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { median } from '../stats/spread.ts';

/** How a week was beside the four before it, in the ratings that were given; it says nothing of why (rule 28). */
export type LegsVerdict = 'harder' | 'easier' | 'as-usual' | 'no-clear-difference';

/** Before a week is called anything, so many of its days are rated, and so many of the four weeks before. */
const FEWEST_DAYS = 5;
const FEWEST_DAYS_BEFORE = 10;

/** The middle day of a week that is called harder or easier differs by so many points. */
const LEAST_DIFFERENCE = 1;

/** All rated days lie on that side of what is usual, or all but one of seven. */
const LEAST_SHARE = 6 / 7;

/**
 * Whether the week that begins with `first` was rated higher than the four before it, by the highest of each
 * day. Null where too few days are rated on either side.
 */
export function legsVerdict(rows: readonly EveningRow[], first: EveningKey): LegsVerdict | null {
  const week = ratingsIn(rows, weekFrom(first));
  const before = { first: addEvenings(first, -28), last: addEvenings(first, -1) };
  return verdictOf(week, ratingsIn(rows, before));
}

function verdictOf(week: readonly number[], before: readonly number[]): LegsVerdict | null {
  const [middle, usual] = [median(week), median(before)];
  if (week.length < FEWEST_DAYS || before.length < FEWEST_DAYS_BEFORE) return null;
  if (middle === null || usual === null) return null;
  if (Math.abs(middle - usual) < LEAST_DIFFERENCE) return 'as-usual';
  const beyond = week.filter((one) => (middle > usual ? one > usual : one < usual)).length;
  if (beyond < LEAST_SHARE * week.length) return 'no-clear-difference';
  return middle > usual ? 'harder' : 'easier';
}

function ratingsIn(rows: readonly EveningRow[], range: EveningRange): number[] {
  return begunRows(rowsWithin(rows, range)).flatMap(({ highest }) => highest ?? []);
}
