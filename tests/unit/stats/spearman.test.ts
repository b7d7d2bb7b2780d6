import fc from 'fast-check';
import * as oracle from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { bonettWright, midRanks, pearson, spearman } from '../../../utils/stats/spearman.ts';
import vectors from '../../fixtures/vectors/statistics.json';
import { holds } from '../property.ts';
import { anyPairs, anyScores, pairsOf } from './oracles.ts';

describe('mid-ranks', () => {
  it.each([
    [
      [30, 10, 20],
      [3, 1, 2],
    ],
    [
      [5, 5],
      [1.5, 1.5],
    ],
    [
      [2, 3, 3, 5, 4, 6, 6],
      [1, 2.5, 2.5, 5, 4, 6.5, 6.5],
    ],
    [[], []],
  ])('of %j are %j', (values, ranks) => {
    expect(midRanks(values)).toEqual(ranks);
  });

  it('count for each value those below it, and half of those beside it', () => {
    holds(
      fc.property(anyScores({ maxLength: 30 }), (values) => {
        const counted = values.map((value) => {
          const below = values.filter((other) => other < value).length;
          const beside = values.filter((other) => other === value).length;
          return below + (beside + 1) / 2;
        });
        expect(midRanks(values)).toEqual(counted);
      }),
    );
  });
});

describe("Spearman's rho", () => {
  it.each(vectors.correlation)('of $x and $y is $rho', ({ x, y, rho }) => {
    const found = spearman(pairsOf(x, y));
    if (rho === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(rho, 14);
  });

  it('of fewer than two pairs is unknown', () => {
    expect(spearman([])).toBeNull();
    expect(spearman([{ x: 1, y: 2 }])).toBeNull();
  });

  it('agrees with simple-statistics, and is null where that has no number', () => {
    holds(
      fc.property(anyPairs({ minLength: 2, maxLength: 30 }), (pairs) => {
        const x = pairs.map((pair) => pair.x);
        const y = pairs.map((pair) => pair.y);
        const expected = oracle.sampleRankCorrelation(x, y);
        const rho = spearman(pairs);
        expect(rho === null).toBe(Number.isNaN(expected));
        if (rho !== null) expect(rho).toBeCloseTo(expected, 10);
      }),
      1_000,
    );
  });

  it('does not ask in which order the pairs come', () => {
    holds(
      fc.property(anyPairs({ minLength: 2, maxLength: 20 }), (pairs) => {
        const rho = spearman(pairs);
        const turned = spearman(pairs.toReversed());
        expect(turned ?? 9).toBeCloseTo(rho ?? 9, 12);
      }),
    );
  });

  it('stays between -1 and 1 to the last digit', () => {
    holds(
      fc.property(anyPairs({ minLength: 2, maxLength: 40 }), (pairs) => {
        expect(Math.abs(spearman(pairs) ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("Pearson's correlation", () => {
  it('finds no variation in a constant series of fractions', () => {
    expect(pearson([0.1, 0.1, 0.1], [1, 2, 3])).toBeNull();
  });

  it('leaves out the values beyond the shorter series', () => {
    expect(pearson([1, 2, 3], [2, 4])).toBe(1);
  });
});

describe('the interval of Bonett and Wright', () => {
  it('of the fixture is reproduced', () => {
    const [first] = vectors.correlation;
    const { low = 0, high = 0 } = bonettWright(first?.rho ?? 0, first?.x.length ?? 0) ?? {};
    expect([low, high].map((end) => Number(end.toFixed(3)))).toEqual(first?.bonettWright95);
  });

  it('of rho .41 in 28 evenings is the one of the example sentence, .03 to .69', () => {
    const { low = 0, high = 0 } = bonettWright(0.41, 28) ?? {};
    expect(low).toBeCloseTo(0.03, 2);
    expect(high).toBeCloseTo(0.69, 2);
  });

  it('of three pairs or fewer is unknown', () => {
    expect(bonettWright(0.5, 3)).toBeNull();
    expect(bonettWright(0.5, 4)).not.toBeNull();
  });

  it('of a perfect rho has no width', () => {
    expect(bonettWright(1, 14)).toEqual({ low: 1, high: 1 });
    expect(bonettWright(-1, 14)).toEqual({ low: -1, high: -1 });
  });

  it('holds its rho, lies within -1 to 1 and narrows with more evenings', () => {
    const rhos = fc.double({ min: -0.999, max: 0.999, noNaN: true });
    holds(
      fc.property(rhos, fc.integer({ min: 4, max: 200 }), (rho, n) => {
        const { low = 2, high = -2 } = bonettWright(rho, n) ?? {};
        const more = bonettWright(rho, n + 1);
        expect(low).toBeLessThanOrEqual(rho);
        expect(high).toBeGreaterThanOrEqual(rho);
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect((more?.high ?? 9) - (more?.low ?? 0)).toBeLessThan(high - low);
      }),
    );
  });
});
