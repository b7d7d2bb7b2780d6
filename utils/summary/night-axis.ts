import { type EveningKey, eveningsBetween } from '../evening/calendar.ts';
import { minutesOfDay } from '../evening/clock-time.ts';
import type { Span } from '../evening/evening-of.ts';
import { MINUTE_MS, offsetMinutesAt, wallClockAt } from '../evening/instant.ts';
import { type TurnOvers, turnOverOf } from '../evening/turn-over.ts';

/** Where the person was on an evening: its wall clock is the axis. */
export type NightPlace = { evening: EveningKey; zone: string };

/** A stretch of the axis in wall-clock minutes from midnight of the evening's own date; both ends alike for a moment. */
export type AxisPiece = { from: number; to: number };

/** The axis of one night from turn-over to turn-over, with its labelled hours. */
export type NightAxis = AxisPiece & { ticks: number[] };

const HOUR = 60;
const DAY = 24 * HOUR;
const QUARTER_MS = 15 * MINUTE_MS;

/** Every so many hours one is labelled. */
const LABELLED = 3;

/** The axis of an evening by the turn-overs then in force, 19 to 29 h long. */
export function nightAxisOf(
  evening: EveningKey,
  next: EveningKey,
  turnOvers: TurnOvers,
): NightAxis {
  const from = minutesOfDay(turnOverOf(evening, turnOvers));
  const to = minutesOfDay(turnOverOf(next, turnOvers)) + DAY;
  const ticks = [];
  const step = LABELLED * HOUR;
  for (let tick = Math.ceil(from / step) * step; tick <= to; tick += step) ticks.push(tick);
  return { from, to, ticks };
}

/** The wall-clock minute of an instant on an evening's axis. */
function axisMinute(at: number, { evening, zone }: NightPlace): number {
  const { date, minutes } = wallClockAt(at, zone);
  return eveningsBetween(evening, date) * DAY + minutes;
}

/**
 * A span of time as it lies on the axis: one piece, or two where the clocks change within it. An
 * hour that comes twice is drawn over itself, one that is left out stays empty (rule 25).
 */
export function axisPieces({ start, end }: Span, place: NightPlace): AxisPiece[] {
  const edges = [start, ...clockChanges({ start, end }, place.zone), end];
  return edges.slice(1).map((until, index) => {
    const since = edges[index] as number;
    const from = axisMinute(since, place);
    return { from, to: from + (until - since) / MINUTE_MS };
  });
}

/** The instants within a span at which the clocks change; they do so on quarter hours only. */
function clockChanges({ start, end }: Span, zone: string): number[] {
  const changes: number[] = [];
  const first = (Math.floor(start / QUARTER_MS) + 1) * QUARTER_MS;
  for (let at = first; at < end; at += QUARTER_MS) {
    if (offsetMinutesAt(at, zone) !== offsetMinutesAt(at - QUARTER_MS, zone)) changes.push(at);
  }
  return changes;
}
