import { type EveningKey, eveningsBetween } from '../evening/calendar.ts';
import {
  type CircularShift,
  circularShift,
  rankedCalendar,
  withValues,
} from '../stats/circular-shift-p.ts';
import { residuals } from '../stats/residuals.ts';
import type { EveningPair } from './pairing.ts';

/** Evenings with a bedtime, one after the other; null is one without both values. */
export type EveningCalendar = readonly (EveningPair | null)[];

/** How the two sides of a question go together, as they are and once date and weekend are taken out. */
export type LinkTest = { raw: CircularShift; adjusted: CircularShift };

/**
 * Both tests of a calendar: of the mid-ranks, and of what is left of them once a straight line over the
 * dates and the weekend are taken out, so that two things that only share those are not linked. Null
 * when a side never changes, or date and weekend are all there is to it.
 */
export function linkTest(calendar: EveningCalendar): LinkTest | null {
  const ranked = rankedCalendar(calendar);
  const raw = circularShift(ranked);
  const adjusted = raw && circularShift(withoutCalendar(ranked));
  return raw && adjusted && { raw, adjusted };
}

/** The calendar with what date and weekend leave of its values. */
function withoutCalendar(calendar: EveningCalendar): EveningCalendar {
  const pairs = calendar.filter((pair) => pair !== null);
  const first: EveningKey = pairs[0]?.evening ?? '';
  const dates = pairs.map(({ evening }) => eveningsBetween(first, evening));
  const weekends = pairs.map(({ weekend }) => Number(weekend));
  const left = (values: readonly number[]) => residuals(values, [dates, weekends]);
  return withValues(calendar, left(pairs.map(({ x }) => x)), left(pairs.map(({ y }) => y)));
}
