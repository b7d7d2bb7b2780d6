import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hodgesLehmann, mannWhitneyNull } from '../../../utils/stats/hodges-lehmann.ts';
import { holds } from '../property.ts';
import { anyScores, splits } from './oracles.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Couples in which the value of the first group is the larger one, by counting. */
const topped = (a: readonly number[], b: readonly number[]) =>
  a.flatMap((one) => b.filter((other) => one > other)).length;

describe('the null distribution of Mann and Whitney', () => {
  it('of two and two values is known by heart', () => {
    expect(mannWhitneyNull(2, 2).map((p) => Math.round(p * 6))).toEqual([1, 1, 2, 1, 1]);
  });

  it('is what going through all ways to split the ranks gives', () => {
    for (const m of upTo(6)) {
      for (const n of upTo(6)) {
        const all = splits(upTo(m + n), m);
        const counts = Array.from({ length: m * n + 1 }, () => 0);
        for (const { chosen, left } of all) {
          const u = topped(chosen, left);
          counts[u] = (counts[u] ?? 0) + 1;
        }
        mannWhitneyNull(m, n).forEach((p, u) => {
          expect(p).toBeCloseTo((counts[u] ?? 0) / all.length, 14);
        });
      }
    }
  });

  it('sums to 1 and is the same from both ends for the largest groups of a season', () => {
    const p = mannWhitneyNull(45, 45);
    expect(p).toHaveLength(2026);
    expect(sum(p)).toBeCloseTo(1, 12);
    expect(p[700]).toBeCloseTo(p[2025 - 700] ?? 0, 15);
  });

  it('of an empty group holds nothing but U = 0', () => {
    expect(mannWhitneyNull(0, 5)).toEqual([1]);
    expect(mannWhitneyNull(5, 0)).toEqual([1]);
  });
});

describe('the Hodges-Lehmann shift', () => {
  it('is the median of all differences', () => {
    expect(hodgesLehmann({ a: [5, 7, 9], b: [1, 2] })?.shift).toBe(5.5);
  });

  it('of real values is the mean of the two middle differences, and its interval ends on real ones', () => {
    expect(hodgesLehmann({ a: [1.5, 2.25], b: [0.1, 1] })?.shift).toBeCloseTo(1.325, 12);
    const a = [3.2, 4.75, 5.1, 6.05, 7.5];
    const b = [1.1, 2.4, 2.45, 3.3, 4.9];
    // All 25 differences in order: the 13th, and those from the 3rd to the 23rd.
    expect(hodgesLehmann({ a, b })).toEqual({
      shift: expect.closeTo(2.6, 12),
      interval: { low: expect.closeTo(-0.1, 12), high: expect.closeTo(5.05, 12) },
    });
  });

  it('of groups of one size is cut off by a distribution that was built once', () => {
    expect(mannWhitneyNull(20, 31)).toBe(mannWhitneyNull(20, 31));
    expect(mannWhitneyNull(31, 20)).not.toBe(mannWhitneyNull(20, 31));
  });

  it('of an empty group is unknown', () => {
    expect(hodgesLehmann({ a: [], b: [1, 2] })).toBeNull();
    expect(hodgesLehmann({ a: [1, 2], b: [] })).toBeNull();
  });

  it.each([
    [3, 3, null],
    [4, 4, 0],
    [5, 5, 2],
    [5, 9, 7],
    [7, 7, 8],
    [8, 8, 13],
    [10, 10, 23],
    [20, 20, 127],
    [1, 38, null],
    [1, 39, 0],
  ])(
    'of %i and %i values cuts off the differences up to the critical U of the tables, %j',
    (m, n, k) => {
      // Differences of these groups are 1 to mn, each once, so that an end of the interval is its own place.
      const a = upTo(m).map((one) => one * n);
      const b = upTo(n).map((one) => one - 1);
      const interval = k === null ? null : { low: k + 1, high: m * n - k };
      expect(hodgesLehmann({ a, b })?.interval).toEqual(interval);
    },
  );

  it('moves with the group it belongs to, and its interval too', () => {
    const groups = anyScores({ minLength: 1, maxLength: 12 });
    holds(
      fc.property(groups, groups, fc.integer({ min: -20, max: 20 }), (a, b, by) => {
        const before = hodgesLehmann({ a, b });
        const after = hodgesLehmann({ a: a.map((one) => one + by), b });
        expect(after?.shift).toBe((before?.shift ?? 0) + by);
        expect(after?.interval?.low).toBe(before?.interval ? before.interval.low + by : undefined);
        expect(after?.interval?.high).toBe(
          before?.interval ? before.interval.high + by : undefined,
        );
      }),
    );
  });

  it('turns round when the groups change places', () => {
    const groups = anyScores({ minLength: 1, maxLength: 12 });
    holds(
      fc.property(groups, groups, (a, b) => {
        const one = hodgesLehmann({ a, b });
        const other = hodgesLehmann({ a: b, b: a });
        expect((one?.shift ?? 0) + (other?.shift ?? 0)).toBe(0);
        expect((one?.interval?.low ?? 0) + (other?.interval?.high ?? 0)).toBe(0);
      }),
    );
  });

  it('lies within its interval', () => {
    const groups = anyScores({ minLength: 4, maxLength: 12 });
    holds(
      fc.property(groups, groups, (a, b) => {
        const { shift = 0, interval } = hodgesLehmann({ a, b }) ?? {};
        expect(interval?.low).toBeLessThanOrEqual(shift);
        expect(interval?.high).toBeGreaterThanOrEqual(shift);
      }),
    );
  });

  it('has an interval that holds 0 in at least 95 % of all ways to split values by chance, ties or none', () => {
    const pools = [
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      [0, 0, 0, 1, 1, 2, 2, 3, 3, 3, 5, 8],
      [2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 9],
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10],
      [4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6],
    ];
    for (const pool of pools) {
      for (const size of [4, 5, 6]) {
        const all = splits(pool, size);
        const held = all.filter(({ chosen, left }) => {
          const { low, high } = hodgesLehmann({ a: chosen, b: left })?.interval ?? {};
          return low !== undefined && high !== undefined && low <= 0 && high >= 0;
        });
        expect(held.length / all.length).toBeGreaterThanOrEqual(0.95);
      }
    }
  });
});
