import { isConstant, midRanks } from './spearman.ts';
import { type Groups, varianceInflation } from './variance-inflation.ts';

/**
 * How many standard errors the ranks of series a lie above those of series b: the Mann-Whitney U against
 * its normal approximation with ties (Lehmann 1975), its variance made larger since evenings in a row are
 * alike (`varianceInflation`). Null when a series is empty or all values are the same.
 */
export function rankZ({ a, b }: Groups): number | null {
  const all = [...a, ...b];
  if (a.length === 0 || b.length === 0 || isConstant(all)) return null;
  const ranks = midRanks(all);
  const [of, against] = [ranks.slice(0, a.length), ranks.slice(a.length)];
  const above = sum(of) - (a.length * (all.length + 1)) / 2;
  const inflation = varianceInflation({ a: of, b: against });
  return above / Math.sqrt(varianceOfU(ranks, a.length) * inflation);
}

/** `mn / N(N-1)` times the squares of the ranks about their mean: with ties and without. */
function varianceOfU(ranks: readonly number[], m: number): number {
  const n = ranks.length;
  const middle = (n + 1) / 2;
  return ((m * (n - m)) / (n * (n - 1))) * sum(ranks.map((rank) => (rank - middle) ** 2));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
