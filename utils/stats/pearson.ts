import { isConstant } from './is-constant.ts';
import { mean } from './mean.ts';

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
