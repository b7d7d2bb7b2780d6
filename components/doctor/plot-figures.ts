import { figureOf } from '../../utils/diary/figure.ts';
import { type ClockTime, MINUTES_A_DAY, minutesOfDay } from '../../utils/evening/clock-time.ts';
import { type Axis, axisFrom, ticksFrom } from '../chart/axis.ts';

const HOUR = 60;
const HOURS_BETWEEN = 3 * HOUR;
const FEWEST_HOURS = 4;
const MOST_TICKS = 6;

/** A day of the clock, in clock minutes, from turn-over to turn-over. */
export function clockAxis(turnOver: ClockTime): Axis {
  const from = minutesOfDay(turnOver);
  const to = from + MINUTES_A_DAY;
  const first = Math.ceil(from / HOURS_BETWEEN) * HOURS_BETWEEN;
  return { from, to, ticks: ticksFrom(first, to, HOURS_BETWEEN) };
}

/** Whole hours round all the times of a plot, in clock minutes, and the hours that are named. */
export function onsetAxis(minutes: readonly number[]): Axis {
  const from = Math.floor(Math.min(...minutes) / HOUR);
  const to = Math.max(Math.ceil(Math.max(...minutes) / HOUR), from + FEWEST_HOURS);
  const step = Math.ceil((to - from) / MOST_TICKS);
  return axisFrom(from * HOUR, to * HOUR, step * HOUR);
}

type Timed = { minutes: number; score: number };

/** The median of each hour of the clock, in clock minutes; hours with fewer than three ratings have none. */
export function hourMedians(
  points: readonly Timed[],
): { from: number; to: number; median: number }[] {
  const byHour = Map.groupBy(points, ({ minutes }) => Math.floor(minutes / HOUR));
  return [...byHour]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([hour, timed]) => {
      const { median } = figureOf(timed.map(({ score }) => score));
      return median === null ? [] : [{ from: hour * HOUR, to: (hour + 1) * HOUR, median }];
    });
}
