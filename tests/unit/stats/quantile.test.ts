import fc from 'fast-check';
import * as oracle from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import {
  interquartileRange,
  median,
  quantile,
  sampleSd,
  spread,
} from '../../../utils/stats/spread.ts';
import vectors from '../../fixtures/vectors/statistics.json';
import { holds } from '../property.ts';
import { anyScores } from './oracles.ts';

describe('a quantile', () => {
  it.each([
    [[2, 3, 3, 4, 5, 6, 6], 0.25, 3],
    [[2, 3, 3, 4, 5, 6, 6], 0.75, 5.5],
    [[1, 2, 3, 4], 0.25, 1.75],
    [[4, 1, 3, 2], 0.5, 2.5],
    [[7], 0.9, 7],
    [[1, 2, 3], 0, 1],
    [[1, 2, 3], 1, 3],
  ])('of %j at %d is %d', (values, p, expected) => {
    expect(quantile(values, p)).toBe(expected);
  });

  it('of nothing is unknown', () => {
    expect(quantile([], 0.5)).toBeNull();
  });

  it('of a share beyond 0 to 1 is the smallest or the largest value', () => {
    expect(quantile([3, 1, 2], -0.5)).toBe(1);
    expect(quantile([3, 1, 2], 1.5)).toBe(3);
  });

  it('agrees with simple-statistics for any values and share', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    holds(
      fc.property(anyScores({ minLength: 1, maxLength: 40 }), share, (values, p) => {
        expect(quantile(values, p)).toBeCloseTo(oracle.quantile(values, p), 10);
      }),
    );
  });

  it('at a half is the median', () => {
    holds(
      fc.property(anyScores({ maxLength: 40 }), (values) => {
        expect(quantile(values, 0.5)).toBe(median(values));
      }),
    );
  });

  it('leaves the values in their order', () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('the quartiles', () => {
  const [ratings] = vectors.correlation;

  it('and the median of the ratings of the fixture are those of scipy', () => {
    const y = ratings?.y ?? [];
    const { low, high } = interquartileRange(y) ?? {};
    expect([low, high]).toEqual(ratings?.iqrType7);
    expect(median(y)).toBe(ratings?.medianY);
  });

  it('of a single value are the value, of none unknown', () => {
    expect(interquartileRange([4])).toEqual({ low: 4, high: 4 });
    expect(interquartileRange([])).toBeNull();
  });
});

describe('the sample standard deviation', () => {
  it('has n - 1 in its denominator', () => {
    expect(sampleSd([1, 3])).toBeCloseTo(Math.SQRT2, 12);
  });

  it('of fewer than two values is unknown', () => {
    expect(sampleSd([5])).toBeNull();
    expect(sampleSd([])).toBeNull();
  });

  it('agrees with simple-statistics for any values', () => {
    holds(
      fc.property(anyScores({ minLength: 2, maxLength: 40 }), (values) => {
        expect(sampleSd(values)).toBeCloseTo(oracle.sampleStandardDeviation(values), 10);
      }),
    );
  });
});

describe('a spread', () => {
  it('always comes with its number of values', () => {
    expect(spread([])).toEqual({ n: 0, median: null, iqr: null, sd: null });
    expect(spread([60])).toEqual({ n: 1, median: 60, iqr: { low: 60, high: 60 }, sd: null });
    expect(spread([10, 30])).toEqual({
      n: 2,
      median: 20,
      iqr: { low: 15, high: 25 },
      sd: Math.sqrt(200),
    });
  });
});
