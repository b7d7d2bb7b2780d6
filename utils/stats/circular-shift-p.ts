import { midRanks, type Pair, pearson } from './spearman.ts';

/** Rotations as far off as the diary itself count, although rounding may put them a hair nearer. */
const ROUNDING = 1e-12;

/**
 * The two-sided p of Spearman's rho by circular shift: the share of the n rotations of y against x,
 * the unmoved one among them, whose rho is as far from 0 as that of the pairs. Never below 1 / n.
 * Pairs in date order, gaps closed up (rule 32). Unlike a permutation, a rotation keeps each
 * series' own dependence from day to day (rule 41). Null where rho is.
 */
export function circularShiftP(pairs: readonly Pair[]): number | null {
  const x = midRanks(pairs.map(({ x }) => x));
  const y = midRanks(pairs.map(({ y }) => y));
  const observed = pearson(x, y);
  if (observed === null) return null;
  const asFar = y.filter((_, shift) => {
    const rho = pearson(x, [...y.slice(shift), ...y.slice(0, shift)]);
    return rho !== null && Math.abs(rho) >= Math.abs(observed) - ROUNDING;
  });
  return asFar.length / y.length;
}
