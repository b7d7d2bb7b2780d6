import { type Interval, mean } from './spread.ts';

/**
 * Spearman's rho, -1 to 1: Pearson's correlation of the mid-ranks, which is right with ties too.
 * Null when x or y is constant ("no variation") or there are fewer than two pairs (rule 41).
 */
export function spearman(pairs: readonly Pair[]): number | null {
  return pearson(midRanks(pairs.map(({ x }) => x)), midRanks(pairs.map(({ y }) => y)));
}

/**
 * Pearson's correlation of two series of the same length, -1 to 1; null when either is constant,
 * which series of fewer than two values always are. Values beyond the shorter series are left out.
 */
export function pearson(x: readonly number[], y: readonly number[]): number | null {
  const n = Math.min(x.length, y.length);
  const a = deviations(x.slice(0, n));
  const b = deviations(y.slice(0, n));
  if (!a || !b) return null;
  const r = dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  // A perfect correlation may come out a rounding error beyond 1, and has no atanh then.
  return Math.min(Math.max(r, -1), 1);
}

function deviations(values: readonly number[]): number[] | null {
  const middle = mean(values);
  return middle === null || isConstant(values) ? null : values.map((value) => value - middle);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

/** The rank of each value from 1 on, in the order given; equal values share the mean of the ranks that they span. */
export function midRanks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const rankOf = new Map<number, number>();
  let below = 0;
  while (below < sorted.length) {
    const value = sorted[below] as number;
    let above = below + 1;
    while (sorted[above] === value) above += 1;
    rankOf.set(value, (below + 1 + above) / 2);
    below = above;
  }
  return values.map((value) => rankOf.get(value) as number);
}

/** True when there is no variation: every value is the same, or there is none. */
export function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}

/** The 97.5 % point of the standard normal distribution. */
const Z = 1.959964;

/**
 * The 95 % interval of a Spearman rho of n pairs, within -1 to 1 (Bonett and Wright 2000):
 * `tanh(atanh rho +- 1.959964 sqrt((1 + rho^2 / 2) / (n - 3)))`. Null of three pairs or fewer. The
 * interval of a rho of 1 or -1 has no width: the formula cannot say how likely a lesser one is. Another
 * point `z` of the normal distribution than that of 95 % may be asked for.
 */
export function bonettWright(rho: number, n: number, z = Z): Interval | null {
  if (n <= 3) return null;
  const middle = Math.atanh(rho);
  const reach = z * Math.sqrt((1 + rho ** 2 / 2) / (n - 3));
  return { low: Math.tanh(middle - reach), high: Math.tanh(middle + reach) };
}

/** One evening's two values: what may have led (x) and what came after it (y). */
export type Pair = { x: number; y: number };
