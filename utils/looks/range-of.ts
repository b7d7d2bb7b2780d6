import { effectiveSampleSize } from '../stats/effective-sample-size.ts';
import { bonettWright, type Pair, spearman } from '../stats/spearman.ts';
import type { Interval } from '../stats/spread.ts';

/** A coefficient of some pairs in date order. */
export type RhoRange = {
  /** Spearman's, -1 to 1. */
  rho: number;
  /** 95 % by Bonett and Wright on the nights that these are worth; null where rho is 1 or -1. */
  interval: Interval | null;
  /** About how many nights they are worth, not rounded. */
  worth: number;
};

/** The range of fewer nights than this would be no number. */
const FEWEST_WORTH = 4;

/** The normal point of .99375: of each tail half the bound below which a link is claimed. */
const Z_OF_CLAIM = 2.497705;

/** Rho and its range, which evenings that resemble each other make wider (rule 32); null when one side never changes. */
export function rangeOf(pairs: readonly Pair[]): RhoRange | null {
  const rho = spearman(pairs);
  const worth = effectiveSampleSize(pairs);
  if (rho === null || worth === null) return null;
  const interval = Math.abs(rho) === 1 ? null : bonettWright(rho, Math.max(worth, FEWEST_WORTH));
  return { rho, interval, worth };
}

/** True when the range as wide as the bound of a claim asks for, 98.75 %, leaves out 0. */
export function isClearOfNone({ rho, worth }: Pick<RhoRange, 'rho' | 'worth'>): boolean {
  const range = bonettWright(rho, Math.max(worth, FEWEST_WORTH), Z_OF_CLAIM);
  return range !== null && (range.low > 0 || range.high < 0);
}
