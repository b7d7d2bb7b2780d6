import { isConstant, midRanks } from './spearman.ts';
import { mean } from './spread.ts';

/** Two series, each in date order. */
type Groups = { a: readonly number[]; b: readonly number[] };

/** What two means and the ratio itself cost of N values. */
const MEANS_COST = 6;

/** With more than this, a month that lies apart from the reference as a whole could never count as a change. */
const MOST_R1 = 0.55;

/**
 * How many standard errors the ranks of series a lie above those of series b: the Mann-Whitney U against
 * its normal approximation with ties (Lehmann 1975), its variance times `(1 + r1) / (1 - r1)`, since
 * evenings in a row are alike (Bayley and Hammersley 1946). Null when a series is empty or all values are
 * the same.
 */
export function rankZ({ a, b }: Groups): number | null {
  const all = [...a, ...b];
  if (a.length === 0 || b.length === 0 || isConstant(all)) return null;
  const ranks = midRanks(all);
  const [of, against] = [ranks.slice(0, a.length), ranks.slice(a.length)];
  const above = sum(of) - (a.length * (all.length + 1)) / 2;
  const r1 = sharedLag1(of, against);
  return above / Math.sqrt((varianceOfU(ranks, a.length) * (1 + r1)) / (1 - r1));
}

/** `mn / N(N-1)` times the squares of the ranks about their mean: with ties and without. */
function varianceOfU(ranks: readonly number[], m: number): number {
  const n = ranks.length;
  return ((m * (n - m)) / (n * (n - 1))) * squares(deviations(ranks));
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
  return sum(off.slice(1).map((value, index) => value * (off[index] ?? 0)));
}

function squares(off: readonly number[]): number {
  return sum(off.map((value) => value ** 2));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
