import { lag1Autocorrelation } from './lag1-autocorrelation.ts';
import type { Pair } from './pair.ts';

/**
 * About how many independent evenings the pairs are worth: `n (1 - ab) / (1 + ab)`, a and b the lag-1
 * autocorrelations of x and y (Bartlett 1935), held to 1 to n (rule 32). Not rounded. Pairs in
 * date order, gaps closed up. Null when x or y is constant.
 */
export function effectiveSampleSize(pairs: readonly Pair[]): number | null {
  const a = lag1Autocorrelation(pairs.map(({ x }) => x));
  const b = lag1Autocorrelation(pairs.map(({ y }) => y));
  if (a === null || b === null) return null;
  const n = pairs.length;
  return Math.min(Math.max((n * (1 - a * b)) / (1 + a * b), 1), n);
}
