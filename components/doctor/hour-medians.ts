import { figureOf } from '../../utils/diary/figure.ts';

const HOUR = 60;

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
