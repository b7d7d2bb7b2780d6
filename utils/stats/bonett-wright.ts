import type { Interval } from './interval.ts';

/** The 97.5 % point of the standard normal distribution. */
const Z = 1.959964;

/**
 * The 95 % interval of a Spearman rho of n pairs, within -1 to 1 (Bonett and Wright 2000):
 * `tanh(atanh rho +- 1.959964 sqrt((1 + rho^2 / 2) / (n - 3)))`. Null of three pairs or fewer. The
 * interval of a rho of 1 or -1 has no width: the formula cannot say how likely a lesser one is.
 */
export function bonettWright(rho: number, n: number): Interval | null {
  if (n <= 3) return null;
  const middle = Math.atanh(rho);
  const reach = Z * Math.sqrt((1 + rho ** 2 / 2) / (n - 3));
  return { low: Math.tanh(middle - reach), high: Math.tanh(middle + reach) };
}
