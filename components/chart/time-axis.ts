import { axisMinutes, type EveningPlace } from '../../utils/diary/evening-axis.ts';
import type { EveningRow } from '../../utils/diary/evening-row.ts';
import { MINUTE_MS } from '../../utils/evening/instant.ts';
import { type Axis, percentOf, ticksFrom } from './axis.ts';

const HOUR = 60;

/** Where there is neither a plan nor anything seen: early evening to early morning. */
const USUAL = { from: 18 * HOUR, to: 31 * HOUR };

/** A mark at the edge is drawn whole. */
const MARGIN = 20;

/** How much of the night is drawn when nothing happened in it. */
const AFTER_BEDTIME = 3 * HOUR - MARGIN;

/** A rating given by day, hours from everything else, stands at the end of the axis: stretched as far, all evenings would be squeezed. */
const NEAR = 2 * HOUR;

/** A lone stretch at the screen still stands on an axis that reads as an evening. */
const SHORTEST = 6 * HOUR;

/**
 * The axis of the week's picture: wall-clock minutes from midnight of the evening's own date, so
 * that 00:30 is 1470 and every evening lies under the last; a repeated hour is drawn over itself.
 * It runs from an hour before the earliest window to three hours after the latest bedtime, as far as
 * anything was seen or slept, and to ratings within two hours of that.
 */
export function timeAxisOf(evenings: readonly EveningRow[]): Axis {
  const placed = (read: (shown: EveningRow) => number[]) =>
    evenings.flatMap((shown) => read(shown).map((at) => axisMinutes(at, shown)));
  const seen = edgesOf(placed(instantsOf)) ?? [USUAL.from + MARGIN, USUAL.to - MARGIN];
  const rated = placed(({ ratings }) => ratings.map(({ at }) => at));
  const near = rated.filter((at) => at >= seen[0] - NEAR && at <= seen[1] + NEAR);
  const [least, most] = edgesOf([...seen, ...near]) ?? seen;
  const from = Math.floor((least - MARGIN) / HOUR) * HOUR;
  const to = Math.max(Math.ceil((most + MARGIN) / HOUR) * HOUR, from + SHORTEST);
  const tick = Math.ceil(from / (2 * HOUR)) * 2 * HOUR;
  return { from, to, ticks: ticksFrom(tick, to, 2 * HOUR) };
}

/** The least and the most of many minutes; null of none. */
function edgesOf(minutes: readonly number[]): [number, number] | null {
  const sorted = minutes.toSorted((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  return least === undefined || most === undefined ? null : [least, most];
}

/** How far along the axis an instant of an evening lies, in percent. */
export function placeOf(axis: Axis, at: number, place: EveningPlace): number {
  return percentOf(axis, axisMinutes(at, place));
}

/** True when an instant of an evening lies on the axis. */
export function isOnAxis({ from, to }: Axis, at: number, place: EveningPlace): boolean {
  const minutes = axisMinutes(at, place);
  return minutes >= from && minutes <= to;
}

/** Told times that lie outside their evening are mistyped ones: they do not stretch the axis. */
function instantsOf(shown: EveningRow): number[] {
  const { night, sessions, bed, awake, sleep, start, end } = shown;
  const planned = night
    ? [
        night.windowStart - (HOUR - MARGIN) * MINUTE_MS,
        Math.min(night.bedtime + AFTER_BEDTIME * MINUTE_MS, night.wake),
      ]
    : [];
  const told = [
    bed,
    ...awake,
    ...(sleep ? [sleep.diary.bed, sleep.diary.wake, sleep.diary.up] : []),
  ];
  return [
    ...planned,
    ...sessions.flatMap((session) => [session.start, session.end]),
    ...told.filter((at) => at !== null && at >= start && at <= end).map(Number),
  ];
}
