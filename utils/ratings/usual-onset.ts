import { type ClockTime, clockTimeAt } from '../evening/clock-time.ts';
import { wakingMinutes } from '../evening/turn-over.ts';
import { median } from '../stats/spread.ts';

/** An onset is called usual from so many evenings on. */
export const FEWEST_ONSETS = 7;

/** The usual onset follows the person: it is that of the last so many evenings with an onset. */
export const ONSETS_LEARNED_FROM = 28;

/**
 * When the legs usually start: the median of the onsets on the waking day that the evening ends, so
 * that 23:50 and 00:10 lie side by side and 09:00 is an early one. Null below seven evenings: too few
 * to call it usual.
 */
export function usualOnset(onsets: readonly ClockTime[], turnOver: ClockTime): ClockTime | null {
  if (onsets.length < FEWEST_ONSETS) return null;
  const middle = median(onsets.map((onset) => wakingMinutes(onset, turnOver)));
  return middle === null ? null : clockTimeAt(middle);
}
