import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareZ } from '../../../utils/stats/share-z.ts';
import { holds } from '../property.ts';

/** So many ones, two zeros after each, and zeros to the end. */
const apart = (ones: number, of: number) =>
  Array.from({ length: of }, (_, index) => Number(index % 3 === 0 && index < 3 * ones));
const inARow = (ones: number, of: number) =>
  Array.from({ length: of }, (_, index) => Number(index < ones));

describe('the z of two shares', () => {
  it('is the root of the likelihood ratio of their fourfold table where no evening is like the one before', () => {
    // scipy 1.x: chi2_contingency([[4, 15], [0, 38]], correction=False, lambda_='log-likelihood')
    expect(shareZ({ a: apart(4, 19), b: apart(0, 38) })).toBeCloseTo(3.067527754, 9);
    expect(shareZ({ a: apart(8, 28), b: apart(8, 40) })).toBeCloseTo(0.8158254813, 9);
  });

  it('is below 0 where the first share is the smaller one, and ends at none against all', () => {
    expect(shareZ({ a: apart(0, 10), b: inARow(12, 12) })).toBeCloseTo(-5.5060336444, 9);
  });

  it('is a little more than half as large where the ones come in one run, r1 being held to .55', () => {
    expect(shareZ({ a: inARow(4, 19), b: apart(0, 38) })).toBeCloseTo(1.6528327462, 9);
  });

  it('is 0 of equal shares, and none of an empty series or of values that are all the same', () => {
    expect(shareZ({ a: apart(3, 10), b: apart(6, 20) })).toBeCloseTo(0, 6);
    expect(shareZ({ a: [], b: [0, 1] })).toBe(null);
    expect(shareZ({ a: [0, 1], b: [] })).toBe(null);
    expect(shareZ({ a: [0, 0], b: [0, 0] })).toBe(null);
    expect(shareZ({ a: [1, 1], b: [1, 1] })).toBe(null);
  });

  it('turns its sign when the two are exchanged, and when ones and zeros are', () => {
    const series = fc.array(fc.constantFrom(0, 1), { minLength: 1, maxLength: 30 });
    const turned = (values: readonly number[]) => values.map((value) => 1 - value);
    holds(
      fc.property(series, series, (a, b) => {
        const z = shareZ({ a, b });
        expect(shareZ({ a: b, b: a }) ?? 0).toBeCloseTo(-(z ?? 0), 6);
        expect(shareZ({ a: turned(a), b: turned(b) }) ?? 0).toBeCloseTo(-(z ?? 0), 6);
        expect(Number.isNaN(z)).toBe(false);
      }),
    );
  });
});
