import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holm } from '../../../utils/stats/holm.ts';
import vectors from '../../fixtures/vectors/statistics.json';
import { holds } from '../property.ts';

const anyPs = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

describe("Holm's adjustment", () => {
  it.each(vectors.holm)('of $p is $adjusted', ({ p, adjusted }) => {
    holm(p).forEach((one, index) => {
      expect(one).toBeCloseTo(adjusted[index] as number, 14);
    });
  });

  it('of nothing is nothing, and of one p the p itself', () => {
    expect(holm([])).toEqual([]);
    expect(holm([0.04])).toEqual([0.04]);
  });

  it('never gives a larger p a smaller place', () => {
    expect(holm([0.03, 0.02, 0.021])).toEqual([0.06, 0.06, 0.06]);
  });

  it('never goes above 1', () => {
    expect(holm([0.9, 0.6, 0.7])).toEqual([1, 1, 1]);
  });

  it('lies between the p itself and that of Bonferroni, in the same order', () => {
    holds(
      fc.property(anyPs, (ps) => {
        const adjusted = holm(ps);
        const inOrder = ps.map((p, i) => [p, adjusted[i] ?? 0] as const).sort(byBoth);
        inOrder.forEach(([p, q], i) => {
          expect(q).toBeGreaterThanOrEqual(p);
          expect(q).toBeLessThanOrEqual(Math.min(1, p * ps.length) + 1e-12);
          expect(q).toBeGreaterThanOrEqual(inOrder[i - 1]?.[1] ?? 0);
        });
      }),
    );
  });

  it('rejects just what the stepwise procedure rejects', () => {
    holds(
      fc.property(anyPs, fc.double({ min: 0.01, max: 0.2, noNaN: true }), (ps, level) => {
        const sorted = ps.toSorted((a, b) => a - b);
        const stop = sorted.findIndex((p, step) => p * (ps.length - step) > level);
        const rejected = stop === -1 ? ps.length : stop;
        expect(holm(ps).filter((q) => q <= level)).toHaveLength(rejected);
      }),
    );
  });
});

const byBoth = (a: readonly [number, number], b: readonly [number, number]): number =>
  a[0] - b[0] || a[1] - b[1];
