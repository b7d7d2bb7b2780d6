import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankZ } from '../../../utils/stats/rank-z.ts';
import { holds } from '../property.ts';
import { anyScores } from './oracles.ts';

/** Values in another order know nothing of each other, so r1 is 0 here. */
const shuffled = [5, 3, 6, 4, 7, 5, 8, 4, 6, 5];
const before = [3, 5, 2, 4, 3, 4, 1, 3, 4, 2, 5, 3];

describe('the rank z of two series', () => {
  it('is that of Mann and Whitney where no evening is like the one before, ties included', () => {
    // scipy 1.x: mannwhitneyu(..., use_continuity=False), p = .0038978956
    expect(rankZ({ a: shuffled, b: before })).toBeCloseTo(2.8863087556, 9);
  });

  it('is below 0 where the first series is the lower one', () => {
    expect(rankZ({ a: before, b: shuffled })).toBeCloseTo(-2.8863087556, 9);
    expect(rankZ({ a: [1, 1, 1, 1], b: [2, 2, 2, 2] })).toBeCloseTo(-2.6457513111, 9);
  });

  it('falls where evenings in a row are alike, r1 being .3987 here and .1991 before its bias is taken out', () => {
    const a = [4, 5, 5, 6, 4, 3, 4, 6, 7, 6];
    const b = [2, 3, 3, 1, 2, 4, 4, 2, 3, 2, 1, 3];
    expect(rankZ({ a, b })).toBeCloseTo(2.3284958995, 9);
  });

  it('takes no r1 for more than .55, and none of six values', () => {
    const rising = (from: number) => Array.from({ length: 10 }, (_, index) => from + index);
    expect(rankZ({ a: rising(11), b: rising(1) })).toBeCloseTo(2.0365326999, 9);
    expect(rankZ({ a: [4, 5, 6], b: [1, 2, 3] })).toBeCloseTo(1.9639610121, 9);
  });

  it('does not take a difference between the two for likeness within them', () => {
    const alternating = (low: number, high: number) =>
      Array.from({ length: 20 }, (_, index) => (index % 2 ? low : high));
    expect(rankZ({ a: alternating(7, 9), b: alternating(1, 3) })).toBeGreaterThan(5);
  });

  it('is none of an empty series, nor of values that are all the same', () => {
    expect(rankZ({ a: [], b: [1, 2] })).toBe(null);
    expect(rankZ({ a: [1, 2], b: [] })).toBe(null);
    expect(rankZ({ a: [3, 3], b: [3, 3] })).toBe(null);
  });

  it('turns its sign when the two are exchanged, and knows order alone', () => {
    holds(
      fc.property(anyScores({ maxLength: 30 }), anyScores({ maxLength: 30 }), (a, b) => {
        const z = rankZ({ a, b });
        const turned = rankZ({ a: b, b: a });
        const squared = (values: readonly number[]) => values.map((value) => value ** 2);
        expect(rankZ({ a: squared(a), b: squared(b) })).toBe(z);
        expect(turned === null).toBe(z === null);
        expect(turned ?? 0).toBeCloseTo(-(z ?? 0), 9);
      }),
    );
  });
});
