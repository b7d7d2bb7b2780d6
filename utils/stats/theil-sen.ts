import type { Pair } from './spearman.ts';
import { median } from './spread.ts';

/**
 * The Theil-Sen slope: the median slope of all lines through two pairs of unequal x, as y per unit of
 * x ("per 30 min" is 30 times this). Null when no two pairs differ in x (Theil 1950, Sen 1968).
 */
export function theilSen(pairs: readonly Pair[]): number | null {
  return median(pairs.flatMap((from, index) => slopesFrom(from, pairs.slice(index + 1))));
}

function slopesFrom(from: Pair, others: readonly Pair[]): number[] {
  return others.filter(({ x }) => x !== from.x).map((to) => (to.y - from.y) / (to.x - from.x));
}
