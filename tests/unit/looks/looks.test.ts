import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import type { GroupsLook, Look } from '../../../utils/looks/look.ts';
import { lookOf, readingOf } from '../../../utils/looks/look-of.ts';
import { pairingOf } from '../../../utils/looks/pairing.ts';
import { MAIN_QUESTION, type Question } from '../../../utils/looks/pairing-question.ts';
import { rowOf, rowsFrom, seenOn } from '../diary/diary-rows.ts';
import { holds } from '../property.ts';

import {
  correlation,
  evenings,
  FIRST,
  linked,
  mainLook,
  pairingIn,
  unlinked,
} from './looks-rows.ts';

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

  it('is dots, medians and quartiles from 5 to 13', () => {
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
    });
    expect(Object.keys(look)).not.toContain('rho');
    expect(mainLook(evenings(linked(13))).shows).toBe('dots');
  });

  it('is a rho with its interval from 14 to 20, and still no pattern', () => {
    const look = correlation(mainLook(evenings(linked(14))));
    expect(look.rho).toBeCloseTo(0.902, 3);
    expect(look.interval?.low).toBeCloseTo(0.654, 3);
    expect(look.interval?.high).toBeCloseTo(0.975, 3);
    expect(look.per30Minutes).toBeCloseTo(0.857, 3);
    expect(look.worthDays).toBe(13);
    expect(look.test).toEqual({ state: 'needs-evenings', needs: 21 });
    expect(look.reading).toBe('too-few-evenings');
    expect(correlation(mainLook(evenings(linked(20)))).reading).toBe('too-few-evenings');
  });

  it('reads "no clear pattern" when the interval holds 0', () => {
    expect(correlation(mainLook(evenings(unlinked(16)))).reading).toBe('no-clear-pattern');
  });

  it('has a p from 21 on, and is a pattern only when interval and p agree', () => {
    const look = correlation(mainLook(evenings(linked(28))));
    expect(look.test).toEqual({ state: 'tested', p: 1 / 28, looks: 1 });
    expect(look.reading).toBe('pattern');
    expect(look.worthDays).toBeGreaterThanOrEqual(1);
    expect(look.worthDays).toBeLessThanOrEqual(28);
    const apart = { low: 0.1, high: 0.6 };
    const read = (p: number) =>
      readingOf({ n: 28, interval: apart, test: { state: 'tested', p, looks: 1 } });
    expect([read(0.04), read(0.05), read(0.2)]).toEqual([
      'pattern',
      'no-clear-pattern',
      'no-clear-pattern',
    ]);
    const test = { state: 'tested', p: 0.01, looks: 1 } as const;
    expect(readingOf({ n: 28, interval: { low: -0.1, high: 0.6 }, test })).toBe('no-clear-pattern');
  });

  it('has no p with fewer than 5 exposures or 3 ratings', () => {
    const fewExposures = linked(24).map(([x, y]): [number, number] => [Math.min(x, 30), y]);
    expect(correlation(mainLook(evenings(fewExposures))).test).toEqual({
      state: 'needs-variety',
      exposures: 4,
      ratings: 8,
    });
    const fewRatings = linked(24).map(([x, y]): [number, number] => [x, Math.min(y, 1)]);
    expect(correlation(mainLook(evenings(fewRatings))).test).toMatchObject({ ratings: 2 });
  });

  it('has a p with just 5 exposures and 3 ratings, and a pattern from just 21 evenings', () => {
    const justEnough = linked(24).map(([x, y]): [number, number] => [
      Math.min(x, 40),
      Math.min(y, 2),
    ]);
    expect(correlation(mainLook(evenings(justEnough))).test.state).toBe('tested');
    expect(correlation(mainLook(evenings(linked(21))))).toMatchObject({
      n: 21,
      test: { state: 'tested', p: 1 / 21 },
      reading: 'pattern',
    });
  });

  it('has no p when more than a fifth of the span is missing; a fifth is not too much', () => {
    const withGaps = (gaps: number) => {
      const [first, ...rest] = linked(24);
      return evenings([first ?? null, ...Array.from({ length: gaps }, () => null), ...rest]);
    };
    expect(correlation(mainLook(withGaps(6))).test.state).toBe('tested');
    expect(correlation(mainLook(withGaps(7))).test).toEqual({
      state: 'too-many-gaps',
      gaps: 7,
      evenings: 31,
    });
    expect(correlation(mainLook(withGaps(7))).reading).toBe('not-tested');
  });

  it('has no coefficient without variation', () => {
    const same = linked(24).map(([, y]): [number, number] => [0, y]);
    expect(correlation(mainLook(evenings(same)))).toMatchObject({
      rho: null,
      interval: null,
      worthDays: null,
      per30Minutes: null,
      reading: 'no-variation',
      exposure: { median: 0 },
    });
  });

  it('never shows more than its evenings allow, whatever they hold', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 10 }));
    holds(
      fc.property(fc.array(fc.option(pair, { freq: 6 }), { maxLength: 60 }), (pairs) => {
        const look = mainLook(evenings(pairs));
        const n = pairs.filter((one) => one !== null).length;
        expect(look.n).toBe(n);
        expect(look.shows).toBe(n < 5 ? 'counts' : n < 14 ? 'dots' : 'correlation');
        if (look.shows !== 'correlation') return;
        if (look.test.state === 'tested') expect(n).toBeGreaterThanOrEqual(21);
        if (look.reading === 'pattern') expect(look.test).toMatchObject({ state: 'tested' });
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
    return lookOf(pairingIn(rows, question), { as: 'other' });
  };

  it('show their medians from three evenings each, and no shift below 14', () => {
    expect(groups([5, 6], [1, 2, 3])).toMatchObject({
      shows: 'groups',
      n: 5,
      withIt: { n: 2, median: null },
      without: { n: 3, median: 2, iqr: { low: 1.5, high: 2.5 } },
      shift: null,
      reading: null,
    });
    expect(groups([5, 6], [1, 2]).shows).toBe('counts');
  });

  it('show a shift with its interval only with 14 evenings and 5 in each', () => {
    const nine = [1, 2, 2, 3, 3, 3, 4, 4, 5];
    expect((groups([6, 7, 7, 8], [...nine, 2]) as GroupsLook).shift).toBe(null);
    const look = groups([6, 7, 7, 8, 9], nine) as GroupsLook;
    expect(look.shift).toEqual({ by: 4, interval: { low: 3, high: 6 } });
    expect(look.reading).toBe('too-few-evenings');
  });

  it('have no p, and so are never called a pattern', () => {
    const look = groups([6, 7, 7, 8, 9, 9, 8, 7, 6, 7], [1, 2, 2, 3, 3, 3, 4, 4, 5, 3, 2, 1]);
    expect(look).toMatchObject({ n: 22, reading: 'not-tested' });
    expect(Object.keys(look)).not.toContain('test');
  });
});
