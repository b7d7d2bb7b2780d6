import fc from 'fast-check';
import * as oracle from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { residuals } from '../../../utils/stats/residuals.ts';
import { holds } from '../property.ts';

describe('what is left of values by least squares', () => {
  it('is what they differ by from their mean, where nothing else is taken out', () => {
    expect(residuals([1, 2, 6], [])).toEqual([-2, -1, 3].map((one) => expect.closeTo(one, 12)));
    expect(residuals([], [])).toEqual([]);
  });

  it('is exactly nothing where the columns explain them wholly', () => {
    expect(residuals([5, 5, 5], [])).toEqual([0, 0, 0]);
    expect(residuals([1, 3, 5, 7], [[0, 1, 2, 3]])).toEqual([0, 0, 0, 0]);
    const weekend = [0, 0, 1, 1, 0];
    const sum = [0, 1, 12, 13, 4];
    expect(residuals(sum, [[0, 1, 2, 3, 4], weekend])).toEqual([0, 0, 0, 0, 0]);
  });

  it('of a line is what lies above and below it', () => {
    const x = [0, 1, 2, 3, 4, 5];
    const y = [2, 1, 4, 3, 7, 5];
    // The line is 1.3810 + 0.9143 x.
    expect(residuals(y, [x])).toEqual(
      [0.619, -1.2952, 0.7905, -1.1238, 1.9619, -0.9524].map((one) => expect.closeTo(one, 4)),
    );
    const line = oracle.linearRegressionLine(
      oracle.linearRegression(x.map((a, at) => [a, y[at] ?? 0])),
    );
    expect(residuals(y, [x])).toEqual(
      y.map((value, at) => expect.closeTo(value - line(x[at] ?? 0), 10)),
    );
  });

  it('takes nothing out twice: a column told again, or one that never changes, says nothing', () => {
    const y = [2, 1, 4, 3, 7, 5];
    const x = [0, 1, 2, 3, 4, 5];
    const once = residuals(y, [x]).map((one) => expect.closeTo(one, 10));
    expect(residuals(y, [x, x])).toEqual(once);
    expect(residuals(y, [x, [0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1]])).toEqual(once);
  });

  it('has nothing in common with any column, nor with their number', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 20 });
    holds(
      fc.property(values, values, values, (a, b, c) => {
        const n = Math.min(a.length, b.length, c.length);
        const [y, first, second] = [a, b, c].map((one) => one.slice(0, n)) as [
          number[],
          number[],
          number[],
        ];
        const left = residuals(y, [first, second]);
        for (const column of [y.map(() => 1), first, second]) {
          const shared = left.reduce((sum, one, at) => sum + one * (column[at] ?? 0), 0);
          expect(Math.abs(shared)).toBeLessThan(1e-6);
        }
      }),
    );
  });
});
