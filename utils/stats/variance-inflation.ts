import { mean } from './spread.ts';

/** Two series, each in date order. */
export type Groups = { a: readonly number[]; b: readonly number[] };

/** What two means and the ratio itself cost of N values. */
const MEANS_COST = 6;

/** With more than this, a month that lies apart from the reference as a whole could never count as a change. */
const MOST_R1 = 0.55;

/**
 * How many times as large the variance of a comparison of two series is as it would be if no evening went
 * with the one before it: `(1 + r1) / (1 - r1)` (Bayley and Hammersley 1946), from 1 to 3.44.
 */
export function varianceInflation({ a, b }: Groups): number {
  const r1 = sharedLag1(a, b);
  return (1 + r1) / (1 - r1);
}

/**
 * How much each value goes with the one before it, in both series together, each about its own mean, so
 * that what sets them apart is not taken for likeness. Two means are taken out of N values, which makes it
 * too small by `(2 + 6 r1) / N` (Marriott and Pope 1954): that is put back. Held to 0 to .55.
 */
function sharedLag1(one: readonly number[], other: readonly number[]): number {
  const [off, against] = [deviations(one), deviations(other)];
  const all = squares(off) + squares(against);
  const n = one.length + other.length;
  if (all === 0 || n <= MEANS_COST) return 0;
  const r1 = (inStep(off) + inStep(against)) / all;
  return Math.min(Math.max((n * r1 + 2) / (n - MEANS_COST), 0), MOST_R1);
}

function deviations(values: readonly number[]): number[] {
  const middle = mean(values) ?? 0;
  return values.map((value) => value - middle);
}

function inStep(off: readonly number[]): number {
  return off.slice(1).reduce((sum, value, index) => sum + value * (off[index] ?? 0), 0);
}

function squares(off: readonly number[]): number {
  return off.reduce((sum, value) => sum + value ** 2, 0);
}
