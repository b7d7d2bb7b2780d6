import type { EveningPair } from '../../utils/looks/pairing.ts';
import { type Axis, axisFrom } from '../chart/axis.ts';

/** Evenings that lie on the same place, drawn as one dot. */
export type Dot = {
  key: string;
  x: number;
  y: number;
  weekend: boolean;
  pairs: EveningPair[];
  /** Evenings of the other kind lie on the same place: both are drawn a little aside. */
  shared: boolean;
};

const STEPS = [15, 30, 60, 120, 240];
const MOST_TICKS = 7;

/** The evenings as dots, weekends apart. */
export function dotsOf(pairs: readonly EveningPair[]): Dot[] {
  const places = Map.groupBy(pairs, ({ x, y, weekend }) => `${x}/${y}/${weekend}`);
  return [...places].flatMap(([key, [first, ...rest]]) => {
    if (!first) return [];
    const { x, y, weekend } = first;
    const shared = places.has(`${x}/${y}/${!weekend}`);
    return [{ key, x, y, weekend, shared, pairs: [first, ...rest] }];
  });
}

/** From 0, or from before it where minutes lie before a bedtime, to beyond the most. */
export function minuteAxis(pairs: readonly EveningPair[]): Axis {
  const least = Math.min(0, ...pairs.map(({ x }) => x));
  const most = Math.max(30, ...pairs.map(({ x }) => x));
  const step = STEPS.find((one) => (most - least) / one < MOST_TICKS) ?? 480;
  const from = Math.floor(least / step) * step;
  const to = Math.ceil(most / step) * step;
  return axisFrom(from, to, step);
}
