import { mean } from './mean.ts';

/** The sample standard deviation (n - 1 in the denominator), in the unit of the values; null of fewer than two. */
export function sampleSd(values: readonly number[]): number | null {
  const middle = mean(values);
  if (middle === null || values.length < 2) return null;
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
