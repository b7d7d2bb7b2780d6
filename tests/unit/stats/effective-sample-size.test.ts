import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  effectiveSampleSize,
  lag1Autocorrelation,
} from '../../../utils/stats/effective-sample-size.ts';
import { holds } from '../property.ts';
import { anyPairs, anyScores, autoregressive, dice, pairsOf } from './oracles.ts';

describe('the lag-1 autocorrelation', () => {
  it.each([
    [[1, 2, 3, 4], 0.25],
    [[1, -1, 1, -1], -0.75],
    [[0, 0, 1, 1], 0.25],
    [[2, 5], -0.5],
  ])('of %j is %d', (series, expected) => {
    expect(lag1Autocorrelation(series)).toBeCloseTo(expected, 14);
  });

  it('of a constant series, of one value and of none is unknown', () => {
    expect(lag1Autocorrelation([0.1, 0.1, 0.1])).toBeNull();
    expect(lag1Autocorrelation([7])).toBeNull();
    expect(lag1Autocorrelation([])).toBeNull();
  });

  it('lies between -1 and 1', () => {
    holds(
      fc.property(anyScores({ maxLength: 30 }), (series) => {
        expect(Math.abs(lag1Autocorrelation(series) ?? 0)).toBeLessThan(1);
      }),
    );
  });

  it('finds the coefficient of a long series again', () => {
    const series = autoregressive({ n: 20_000, coefficient: 0.5 }, dice(7));
    expect(lag1Autocorrelation(series)).toBeCloseTo(0.5, 1);
  });
});

describe('the number of independent evenings', () => {
  it('is n (1 - ab) / (1 + ab)', () => {
    // a = b = .25, so that 4 evenings are worth 4 (15/16) / (17/16) = 60/17.
    expect(effectiveSampleSize(pairsOf([1, 2, 3, 4], [0, 0, 1, 1]))).toBeCloseTo(60 / 17, 12);
  });

  it('is never more than the evenings there are', () => {
    expect(effectiveSampleSize(pairsOf([1, 2, 3, 4], [1, -1, 1, -1]))).toBe(4);
  });

  it('is never less than one', () => {
    const rise = Array.from({ length: 400 }, (_, day) => day);
    expect(effectiveSampleSize(pairsOf(rise, rise))).toBeGreaterThanOrEqual(1);
    expect(effectiveSampleSize(pairsOf([1, -1], [1, -1]))).toBeCloseTo(1.2, 12);
  });

  it('is unknown when either series is constant', () => {
    expect(effectiveSampleSize(pairsOf([1, 2, 3], [5, 5, 5]))).toBeNull();
    expect(effectiveSampleSize([])).toBeNull();
  });

  it('lies between 1 and n for any diary', () => {
    holds(
      fc.property(anyPairs({ minLength: 2, maxLength: 40 }), (pairs) => {
        const worth = effectiveSampleSize(pairs) ?? 1;
        expect(worth).toBeGreaterThanOrEqual(1);
        expect(worth).toBeLessThanOrEqual(pairs.length);
      }),
    );
  });
});
