import fc from 'fast-check';
import * as oracle from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { circularShiftP } from '../../../utils/stats/circular-shift-p.ts';
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
