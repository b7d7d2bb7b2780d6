import {
  type ClockTime,
  clockTimeAt,
  minutesBetween,
  minutesOfDay,
} from '../evening/clock-time.ts';
import { median } from '../stats/spread.ts';

/** An onset is called usual from so many evenings on. */
export const FEWEST_ONSETS = 7;

/** The usual onset follows the person: it is that of the last so many evenings with an onset. */
export const ONSETS_LEARNED_FROM = 28;

/**
 * When the legs usually start: the median of the onsets, counted from the turn-over so that 23:50
 * and 00:10 lie side by side. Null below seven evenings: too few to call it usual.
 */
export function usualOnset(onsets: readonly ClockTime[], turnOver: ClockTime): ClockTime | null {
  if (onsets.length < FEWEST_ONSETS) return null;
  const middle = median(onsets.map((onset) => minutesBetween(turnOver, onset)));
  return middle === null ? null : clockTimeAt(minutesOfDay(turnOver) + Math.round(middle));
}
