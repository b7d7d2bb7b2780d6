import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theilSen } from '../../../utils/stats/theil-sen.ts';
import vectors from '../../fixtures/vectors/statistics.json';
import { holds } from '../property.ts';
import { anyPairs, pairsOf } from './oracles.ts';

describe('the Theil-Sen slope', () => {
  it('of the fixture, for 30 min more, is that of scipy', () => {
    const [first] = vectors.correlation;
    const slope = theilSen(pairsOf(first?.x ?? [], first?.y ?? [])) ?? 0;
    expect(slope * 30).toBeCloseTo(first?.theilSenPer30 ?? 0, 12);
  });

  it('is hardly moved by one wild evening', () => {
    expect(theilSen(pairsOf([1, 2, 3, 4, 5], [2, 4, 6, 8, 99]))).toBe(2);
  });

  it('leaves out couples of evenings with the same exposure', () => {
    expect(theilSen(pairsOf([1, 1, 2], [0, 8, 5]))).toBe(1);
  });

  it('is unknown when the exposure never differs', () => {
    expect(theilSen(pairsOf([3, 3, 3], [1, 2, 3]))).toBeNull();
    expect(theilSen([{ x: 1, y: 1 }])).toBeNull();
    expect(theilSen([])).toBeNull();
  });

  it('finds any straight line again', () => {
    const lines = fc.record({
      slope: fc.integer({ min: -9, max: 9 }),
      start: fc.integer({ min: -9, max: 9 }),
    });
    const places = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2 });
    holds(
      fc.property(lines, places, ({ slope, start }, xs) => {
        const line = xs.map((x) => ({ x, y: start + slope * x }));
        expect(theilSen(line)).toBeCloseTo(slope, 12);
      }),
    );
  });

  it('turns its sign with the ratings', () => {
    holds(
      fc.property(anyPairs({ maxLength: 20 }), (pairs) => {
        const turned = theilSen(pairs.map(({ x, y }) => ({ x, y: -y })));
        expect(turned === null ? null : turned + 0).toBe(negated(theilSen(pairs)));
      }),
    );
  });
});

/** Its negative, and never -0. */
const negated = (slope: number | null): number | null => (slope === null ? null : 0 - slope);
