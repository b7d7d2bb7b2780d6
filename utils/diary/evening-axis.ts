import { type EveningKey, eveningsBetween } from '../evening/calendar.ts';
import { MINUTES_A_DAY } from '../evening/clock-time.ts';
import type { Span } from '../evening/evening-of.ts';
import { DAY_MS, MINUTE_MS, offsetMinutesAt, wallClockAt } from '../evening/instant.ts';

/** An evening and the zone by whose wall clock it is told; IANA name. */
export type EveningPlace = { evening: EveningKey; zone: string };

/** A stretch of the axis in wall-clock minutes from midnight of the evening's own date; both ends alike for a moment. */
export type AxisPiece = { from: number; to: number };

const QUARTER_MS = 15 * MINUTE_MS;

/** The wall-clock minute of an instant from midnight of the evening's own date, so that half past midnight is 1470. */
export function axisMinutes(at: number, { evening, zone }: EveningPlace): number {
  const { date, minutes } = wallClockAt(at, zone);
  return eveningsBetween(evening, date) * MINUTES_A_DAY + minutes;
}

/**
 * A span of time as it lies on the axis: one piece, or two where the clocks change within it. An
 * hour that comes twice is drawn over itself, one that is left out stays empty (rule 25).
 */
export function axisPieces({ start, end }: Span, place: EveningPlace): AxisPiece[] {
  const edges = [start, ...clockChanges({ start, end }, place.zone), end];
  return edges.slice(1).map((until, index) => {
    const since = edges[index] as number;
    const from = axisMinutes(since, place);
    return { from, to: from + (until - since) / MINUTE_MS };
  });
}

/** No span of an evening is longer; of one that is, the changes are looked for so far from its start. */
const LONGEST_MS = 7 * DAY_MS;

/** The instants within a span at which the clocks change; they do so on quarter hours only. */
function clockChanges({ start, end }: Span, zone: string): number[] {
  const changes: number[] = [];
  const first = (Math.floor(start / QUARTER_MS) + 1) * QUARTER_MS;
  const last = Math.min(end, start + LONGEST_MS);
  for (let at = first; at < last; at += QUARTER_MS) {
    if (offsetMinutesAt(at, zone) !== offsetMinutesAt(at - QUARTER_MS, zone)) changes.push(at);
  }
  return changes;
}
