import { type Interval, median } from './spread.ts';

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

/** Distributions that were asked for, by the sizes of their groups: 45 against 45 takes a million sums. */
const built = new Map<string, readonly number[]>();

/**
 * The exact distribution of the Mann-Whitney U of groups of m and n values without ties when nothing
 * sets them apart: at index u, 0 to mn, the probability that u of the mn couples have the value of the first group on
 * top. The largest of all values is in the first group with m / (m + n), and then tops all n
 * (Mann and Whitney 1947). Sums of positive terms only, so that no digits are lost. Built once for
 * two sizes.
 */
export function mannWhitneyNull(m: number, n: number): readonly number[] {
  const sizes = `${m} ${n}`;
  const known = built.get(sizes) ?? build(m, n);
  built.set(sizes, known);
  return known;
}

function build(m: number, n: number): number[] {
  let fewer: number[][] = Array.from({ length: n + 1 }, () => [1]);
  for (let i = 1; i <= m; i++) {
    const row: number[][] = [[1]];
    for (let j = 1; j <= n; j++) {
      row.push(withOneMore({ i, j, fewerFirst: fewer[j] ?? [], fewerSecond: row[j - 1] ?? [] }));
    }
    fewer = row;
  }
  return fewer[n] ?? [1];
}

type OneMore = { i: number; j: number; fewerFirst: number[]; fewerSecond: number[] };

/** The distribution for i and j values from those for one value fewer in either group. */
function withOneMore({ i, j, fewerFirst, fewerSecond }: OneMore): number[] {
  const all = new Array<number>(i * j + 1).fill(0);
  for (let u = 0; u < fewerFirst.length; u++) all[u + j] = (i * (fewerFirst[u] ?? 0)) / (i + j);
  for (let u = 0; u < fewerSecond.length; u++) {
    all[u] = (all[u] ?? 0) + (j * (fewerSecond[u] ?? 0)) / (i + j);
  }
  return all;
}
