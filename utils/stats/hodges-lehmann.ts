import type { Interval } from './interval.ts';
import { mannWhitneyNull } from './mann-whitney-null.ts';
import { median } from './median.ts';

/** How much higher the values of one group are than those of another, in their own unit. */
export type HodgesLehmannShift = {
  /** The median of all differences a - b. */
  shift: number;
  /** At least 95 % by the exact distribution; null when the groups are too small for any. */
  interval: Interval | null;
};

/** Of each tail, two-sided 95 %. */
const TAIL = 0.025;

/** One value against 39 has exactly that, but for the last digits of its sum. */
const ROUNDING = 1e-12;

/**
 * The Hodges-Lehmann shift of group a against group b: the median of all mn differences (Hodges and
 * Lehmann 1963), with the interval from d(k+1) to d(mn-k) of the sorted ones, k the largest with
 * P(U <= k) <= .025 by the exact null distribution (Lehmann 1963). Null when a group is empty.
 *
 * With ties the distribution stays the one without: any hair's breadth that breaks them moves the ends
 * by no more than itself, so that the interval, its ends included, holds the true shift at
 * least as often as said.
 */
export function hodgesLehmann({
  a,
  b,
}: {
  a: readonly number[];
  b: readonly number[];
}): HodgesLehmannShift | null {
  const differences = a.flatMap((one) => b.map((other) => one - other)).sort((x, y) => x - y);
  const shift = median(differences);
  if (shift === null) return null;
  return { shift, interval: intervalOf(differences, mannWhitneyNull(a.length, b.length)) };
}

/** From d(k+1) to d(mn-k), counted from 1. */
function intervalOf(sorted: readonly number[], nullOfU: readonly number[]): Interval | null {
  const inTail = countInTail(nullOfU);
  const low = sorted[inTail - 1];
  const high = sorted[sorted.length - inTail];
  return low === undefined || high === undefined ? null : { low, high };
}

/** How many values of U, 0 to k, fit into the tail; none when U = 0 alone is too likely. */
function countInTail(nullOfU: readonly number[]): number {
  let upTo = 0;
  return nullOfU.findIndex((p) => {
    upTo += p;
    return upTo > TAIL + ROUNDING;
  });
}
