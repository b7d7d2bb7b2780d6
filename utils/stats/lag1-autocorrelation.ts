import { isConstant } from './is-constant.ts';
import { mean } from './mean.ts';

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
