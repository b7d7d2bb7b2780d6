import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import type { GroupsLook, Look } from '../../../utils/looks/look.ts';
import { lookOf } from '../../../utils/looks/look-of.ts';
import { pairingOf } from '../../../utils/looks/pairing.ts';
import { MAIN_QUESTION, type Question } from '../../../utils/looks/pairing-question.ts';
import { rowOf, rowsFrom, seenOn } from '../diary/diary-rows.ts';
import { holds } from '../property.ts';

import { dots, evenings, FIRST, linked, mainLook, pairingIn } from './looks-rows.ts';

describe('which evenings can answer (rules 30 and 32)', () => {
  it('have both values, are over, are not marked and had a plan', () => {
    const known = { totals: { afterBedtime: 10 }, inTime: { nightWorst: 3 as const } };
    const rows = [
      rowOf('2026-01-05', known),
      rowOf('2026-01-06', { totals: { afterBedtime: 10 } }),
      rowOf('2026-01-07', { ...known, mode: 'travel' }),
      rowOf('2026-01-08', { ...known, plan: 'no-plan' }),
      rowOf('2026-01-09', known),
      rowOf('2026-01-10', { ...known, state: 'running' }),
    ];
    expect(pairingOf(MAIN_QUESTION, rows)).toEqual({
      question: MAIN_QUESTION,
      pairs: [
        { evening: '2026-01-05', weekend: false, x: 10, y: 3 },
        { evening: '2026-01-09', weekend: true, x: 10, y: 3 },
      ],
      window: { first: '2026-01-05', last: '2026-01-09', evenings: 4, marked: 1, unlogged: 1 },
      span: { first: '2026-01-05', last: '2026-01-09', evenings: 4, gaps: 2 },
    });
  });

  it('lie within the last 90 before this one, and the days since the last entry are unlogged', () => {
    const rows = evenings(Array.from({ length: 100 }, () => [0, 1]));
    const pairing = pairingOf(MAIN_QUESTION, seenOn(addEvenings(FIRST, 110), rows));
    expect(pairing.pairs).toHaveLength(80);
    expect(pairing.window).toEqual({
      first: addEvenings(FIRST, 20),
      last: addEvenings(FIRST, 109),
      evenings: 90,
      marked: 0,
      unlogged: 10,
    });
    expect(pairing.span).toMatchObject({ evenings: 80, gaps: 0 });
  });

  it('tell a factor that was not there from one that was never asked about', () => {
    const rows = [
      rowOf('2026-01-05', { inTime: { factors: ['alcohol'], worst: 5 } }),
      rowOf('2026-01-06', { inTime: { factors: [], worst: 2 } }),
      rowOf('2026-01-07', { inTime: { worst: 2 } }),
    ];
    const { pairs } = pairingOf(
      { about: 'factor', factor: 'alcohol', outcome: 'worst' },
      seenOn('2026-01-08', rows),
    );
    expect(pairs.map(({ x, y }) => [x, y])).toEqual([
      [1, 5],
      [0, 2],
    ]);
  });

  it('are none of an empty diary', () => {
    expect(pairingOf(MAIN_QUESTION, [])).toEqual({
      question: MAIN_QUESTION,
      pairs: [],
      window: null,
      span: null,
    });
  });
});

describe('what may be shown of minutes (rule 40)', () => {
  it('is a number up to 4 evenings', () => {
    const look = mainLook(evenings([[0, 1], null, [5, 2], [30, 4], [0, 0]]));
    expect(look).toEqual({
      question: MAIN_QUESTION,
      window: { first: FIRST, last: '2026-01-09', evenings: 5, marked: 0, unlogged: 1 },
      span: { first: FIRST, last: '2026-01-09', evenings: 5, gaps: 1 },
      n: 4,
      shows: 'counts',
    });
  });

  it('is dots, medians and quartiles from 5 on, and no coefficient up to 13', () => {
    const look = mainLook(
      evenings([
        [0, 1],
        [5, 2],
        [30, 4],
        [0, 0],
        [60, 7],
      ]),
    );
    expect(look).toMatchObject({
      shows: 'dots',
      n: 5,
      exposure: { median: 5, iqr: { low: 0, high: 30 } },
      outcome: { median: 2, iqr: { low: 1, high: 4 } },
      range: null,
      closed: 'too-few',
    });
    expect(mainLook(evenings(linked(13)))).toMatchObject({ range: null, closed: 'too-few' });
  });

  it('has a rho for statisticians from 14 on, its range that of the nights it is worth', () => {
    const { range, closed } = dots(mainLook(evenings(linked(14))));
    expect(closed).toBe(null);
    expect(range?.rho).toBeCloseTo(0.902, 3);
    // On the 12.91 nights that these 14 are worth; on all of them it would be .654 to .975.
    expect(range?.worth).toBeCloseTo(12.906, 3);
    expect(range?.interval?.low).toBeCloseTo(0.632, 3);
    expect(range?.interval?.high).toBeCloseTo(0.977, 3);
  });

  it('has a range that is wider the more one evening resembles the next', () => {
    const mixed = linked(33);
    const inARow = mixed.toSorted(([a], [b]) => a - b);
    const [apart, alike] = [mixed, inARow].map((pairs) => dots(mainLook(evenings(pairs))).range);
    expect(alike?.rho).toBeCloseTo(apart?.rho ?? 0, 12);
    expect(alike?.worth).toBeLessThan(10);
    expect(apart?.worth).toBeGreaterThan(20);
    const widthOf = (range: typeof apart) =>
      (range?.interval?.high ?? 0) - (range?.interval?.low ?? 0);
    expect(widthOf(alike)).toBeGreaterThan(2 * widthOf(apart));
  });

  it('has the range of 4 nights where they are worth less than that', () => {
    const slow = Array.from({ length: 60 }, (_, at): [number, number] => [
      Math.round(50 + 50 * Math.sin(at / 15)),
      Math.round(5 + 5 * Math.sin(at / 15)),
    ]);
    const { range } = dots(mainLook(evenings(slow)));
    expect(range?.worth).toBeLessThan(4);
    expect(range?.rho).toBeCloseTo(0.989095, 4);
    expect(range?.interval?.low).toBeCloseTo(0.208234, 4);
  });

  it('has no range where rho is 1 or -1', () => {
    const rising = Array.from({ length: 14 }, (_, at): [number, number] => [at % 7, at % 7]);
    expect(dots(mainLook(evenings(rising))).range).toMatchObject({ rho: 1, interval: null });
    const falling = rising.map(([x, y]): [number, number] => [x, 10 - y]);
    expect(dots(mainLook(evenings(falling))).range).toMatchObject({ rho: -1, interval: null });
  });

  it('has no rho and no range with fewer than 5 exposures or 3 ratings', () => {
    const alike = (x: number, y: number) =>
      dots(
        mainLook(
          evenings(linked(24).map(([a, b]): [number, number] => [Math.min(a, x), Math.min(b, y)])),
        ),
      );
    expect(alike(30, 10)).toMatchObject({ range: null, closed: 'too-alike' });
    expect(alike(100, 1)).toMatchObject({ range: null, closed: 'too-alike' });
    expect(alike(40, 2).closed).toBe(null);
    expect(alike(40, 2).range).not.toBe(null);
  });

  it('has none when more than 40 % of the span is missing; 40 % is not too much', () => {
    const withGaps = (gaps: number) => {
      const [first, ...rest] = linked(24);
      return evenings([first ?? null, ...Array.from({ length: gaps }, () => null), ...rest]);
    };
    expect(dots(mainLook(withGaps(16))).closed).toBe(null);
    expect(dots(mainLook(withGaps(17)))).toMatchObject({ range: null, closed: 'too-sparse' });
  });

  it('never shows more than its evenings allow, whatever they hold', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 10 }));
    holds(
      fc.property(fc.array(fc.option(pair, { freq: 6 }), { maxLength: 60 }), (pairs) => {
        const look = mainLook(evenings(pairs));
        const n = pairs.filter((one) => one !== null).length;
        expect(look.n).toBe(n);
        expect(look.shows).toBe(n < 5 ? 'counts' : 'dots');
        if (look.shows !== 'dots' || look.range === null) return;
        expect(n).toBeGreaterThanOrEqual(14);
        expect(new Set(look.pairs.map(({ x }) => x)).size).toBeGreaterThanOrEqual(5);
        expect(new Set(look.pairs.map(({ y }) => y)).size).toBeGreaterThanOrEqual(3);
      }),
      200,
    );
  });
});

describe('two groups', () => {
  const question: Question = { about: 'factor', factor: 'alcohol', outcome: 'worst' };
  const groups = (withIt: number[], without: number[]): Look => {
    const all = [
      ...withIt.map((y) => ({ y, has: true })),
      ...without.map((y) => ({ y, has: false })),
    ];
    const rows = rowsFrom(FIRST, all.length, (index) => ({
      inTime: {
        worst: all[index]?.y as never,
        factors: all[index]?.has ? ['alcohol', 'stress'] : ['stress'],
      },
    }));
    return lookOf(pairingIn(rows, question));
  };

  it('show their medians from three evenings each, and no shift below 14', () => {
    expect(groups([5, 6], [1, 2, 3])).toMatchObject({
      shows: 'groups',
      n: 5,
      withIt: { n: 2, median: null },
      without: { n: 3, median: 2, iqr: { low: 1.5, high: 2.5 } },
      shift: null,
    });
    expect(groups([5, 6], [1, 2]).shows).toBe('counts');
  });

  it('show a shift with its interval only with 14 evenings and 5 in each', () => {
    const nine = [1, 2, 2, 3, 3, 3, 4, 4, 5];
    expect((groups([6, 7, 7, 8], [...nine, 2]) as GroupsLook).shift).toBe(null);
    const look = groups([6, 7, 7, 8, 9], nine) as GroupsLook;
    expect(look.shift).toEqual({ by: 4, interval: { low: 3, high: 6 } });
  });

  it('have no p and no verdict, however far apart they are', () => {
    const look = groups([6, 7, 7, 8, 9, 9, 8, 7, 6, 7], [1, 2, 2, 3, 3, 3, 4, 4, 5, 3, 2, 1]);
    expect(look).toMatchObject({ n: 22, shift: { by: 5 } });
    expect(Object.keys(look)).not.toContain('test');
    expect(Object.keys(look)).not.toContain('reading');
  });
});
