import fc from 'fast-check';
import * as oracle from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import {
  circularShift,
  circularShiftP,
  rankedCalendar,
  shiftP,
} from '../../../utils/stats/circular-shift-p.ts';
import { spearman } from '../../../utils/stats/spearman.ts';
import vectors from '../../fixtures/vectors/statistics.json';
import { holds } from '../property.ts';
import { anyPairs, autoregressive, dice, pairsOf } from './oracles.ts';

describe('the p of a circular shift', () => {
  it('of two series that follow the weekend only is 4 of 28', () => {
    const [weekend] = vectors.circularShift;
    const weeks = (workday: number, freeDay: number) =>
      Array.from({ length: 28 }, (_, day) => (day % 7 < 5 ? workday : freeDay));
    const pairs = pairsOf(weeks(60, 120), weeks(3, 5));
    expect(weekend).toMatchObject({ x: '[60 x5, 120 x2] x4', y: '[3 x5, 5 x2] x4', p: '4/28' });
    expect(spearman(pairs)).toBeCloseTo(weekend?.rho ?? 0, 14);
    expect(circularShiftP(pairs)).toBe(4 / 28);
  });

  it('of two series that rise together is the smallest there is, 1 of n', () => {
    const rise = [3, 1, 4, 15, 9, 2, 6];
    expect(circularShiftP(pairsOf(rise, rise))).toBe(1 / 7);
  });

  it('is unknown where rho is', () => {
    expect(circularShiftP(pairsOf([1, 2, 3], [5, 5, 5]))).toBeNull();
    expect(circularShiftP([{ x: 1, y: 2 }])).toBeNull();
    expect(circularShiftP([])).toBeNull();
  });

  it('is what counting all rotations with another library gives', () => {
    holds(
      fc.property(anyPairs({ minLength: 2, maxLength: 20 }), (pairs) => {
        const x = pairs.map((pair) => pair.x);
        const y = pairs.map((pair) => pair.y);
        const rotations = y.map((_, k) => y.map((_, i) => y[(i + k) % y.length] as number));
        const rhos = rotations.map((turned) => Math.abs(oracle.sampleRankCorrelation(x, turned)));
        const asFar = rhos.filter((rho) => rho >= (rhos[0] as number) - 1e-9);
        expect(circularShiftP(pairs) ?? 0).toBe(asFar.length / y.length);
      }),
    );
  });

  it('finds something in at most 6 % of unrelated diaries in which each day resembles the last', () => {
    const roll = dice(20_261_121);
    const series = { n: 28, coefficient: 0.5 };
    const found = Array.from({ length: 5_000 }, () => {
      const exposure = autoregressive(series, roll);
      const ratings = autoregressive(series, roll).map((value) =>
        Math.min(10, Math.max(0, Math.round(4 + 2 * value))),
      );
      return circularShiftP(pairsOf(exposure, ratings)) ?? 1;
    }).filter((p) => p < 0.05);
    expect(found.length / 5_000).toBeLessThanOrEqual(0.06);
    expect(found.length / 5_000).toBeGreaterThan(0.02);
  });
});

describe('a circular shift along the calendar', () => {
  const pair = (x: number, y: number) => ({ x, y });

  it('counts both signs: what is as far below 0 is as far', () => {
    // Turned by two places the second series is the first one upside down.
    const x = [0, 1, 0, -1];
    const shift = circularShift(pairsOf(x, x));
    expect(shift).toEqual({ r: 1, asFar: 2, ways: 4 });
    expect(circularShiftP(pairsOf([2, 3, 2, 1], [2, 3, 2, 1]))).toBe(2 / 4);
  });

  it('has as many ways as there are evenings, those without a pair among them', () => {
    const calendar = [pair(1, 1), null, pair(2, 2), pair(3, 3), null, null, pair(4, 4), pair(0, 0)];
    expect(circularShift(calendar)?.ways).toBe(8);
    expect(circularShift(calendar)?.r).toBeCloseTo(1, 12);
  });

  it('keeps evenings without a pair in their places: closed up, the rotations would be others', () => {
    const [a, b, c, d, e] = [pair(1, 1), pair(2, 4), pair(3, 2), pair(4, 5), pair(5, 3)];
    const closed = [a, b, c, d, e];
    const open = [a, null, b, null, null, c, d, e];
    expect(circularShift(closed)).toEqual({ r: expect.closeTo(0.5, 12), asFar: 4, ways: 5 });
    expect(circularShift(open)).toMatchObject({ r: expect.closeTo(0.5, 12), ways: 8 });
  });

  it('judges a rotation by how many pairs meet: a perfect one of two counts for less than one of six', () => {
    const calendar = [
      pair(1, 2),
      pair(2, 1),
      null,
      null,
      null,
      pair(3, 4),
      pair(4, 3),
      pair(5, 6),
      pair(6, 5),
    ];
    const counted = rankedCalendar(calendar);
    const { r = 0, asFar = 0, ways = 1 } = circularShift(counted) ?? {};
    const { r: expected } = { r: oracle.sampleCorrelation([1, 2, 3, 4, 5, 6], [2, 1, 4, 3, 6, 5]) };
    expect(r).toBeCloseTo(expected, 12);
    let far = 0;
    for (let k = 0; k < calendar.length; k++) {
      const met = calendar.flatMap((one, at) => {
        const other = calendar[(at + k) % calendar.length];
        return one && other ? [[one.x, other.y] as const] : [];
      });
      const turned =
        met.length < 2
          ? Number.NaN
          : oracle.sampleCorrelation(
              met.map(([x]) => x),
              met.map(([, y]) => y),
            );
      const standing = Math.abs(turned) * Math.sqrt(met.length - 1);
      if (Number.isNaN(standing) || standing >= r * Math.sqrt(5) - 1e-9) far += 1;
    }
    expect([asFar, ways]).toEqual([far, 9]);
  });

  it('counts a rotation in which no two values meet as one that is as far', () => {
    const calendar = [pair(1, 1), pair(2, 2), null, null, null, null];
    expect(circularShift(calendar)).toEqual({ r: 1, asFar: 6, ways: 6 });
  });

  it('of an empty calendar, of one pair and of a side that never changes is none', () => {
    expect(circularShift([])).toBeNull();
    expect(circularShift([null, null])).toBeNull();
    expect(circularShift([pair(1, 2), null])).toBeNull();
    expect(circularShift(pairsOf([0.1, 0.1, 0.1], [1, 2, 3]))).toBeNull();
  });

  it('gives each value its mid-rank, and leaves the calendar as it is', () => {
    expect(rankedCalendar([pair(10, 5), null, pair(10, 3), pair(30, 5)])).toEqual([
      pair(1.5, 2.5),
      null,
      pair(1.5, 1),
      pair(3, 2.5),
    ]);
    expect(shiftP({ r: 0, asFar: 3, ways: 12 })).toBe(0.25);
  });
});
