import { midRanks } from './mid-ranks.ts';
import type { Pair } from './pair.ts';
import { pearson } from './pearson.ts';

/**
 * Spearman's rho, -1 to 1: Pearson's correlation of the mid-ranks, which is right with ties too.
 * Null when x or y is constant ("no variation") or there are fewer than two pairs (rule 41).
 */
export function spearman(pairs: readonly Pair[]): number | null {
  return pearson(midRanks(pairs.map(({ x }) => x)), midRanks(pairs.map(({ y }) => y)));
}
