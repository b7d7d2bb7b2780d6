import { isConstant, type Pair } from './spearman.ts';
import { mean } from './spread.ts';

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

/**
 * How much each value goes with the one before it, between -1 and 1 (rule 32):
 * `r1 = sum (x_t - m)(x_t+1 - m) / sum (x_t - m)^2`, raw values in date order, gaps closed up. Null
 * for a constant series, which one of fewer than two values always is.
 */
export function lag1Autocorrelation(series: readonly number[]): number | null {
  const middle = mean(series);
  if (middle === null || isConstant(series)) return null;
  const off = series.map((value) => value - middle);
  const squares = off.reduce((sum, one) => sum + one ** 2, 0);
  return off.slice(1).reduce((sum, one, index) => sum + one * (off[index] ?? 0), 0) / squares;
}
