import { describe, expect, it } from 'vitest';
import type { EveningRow } from '../../../utils/diary/evening-row.ts';
import { type ChangeSignId, changeSigns } from '../../../utils/doctor/change-signs.ts';
import type { AtRest, Score } from '../../../utils/rows/rating.ts';
import { rowOf, rowsFrom, seenOn } from '../diary/diary-rows.ts';

// 28 evenings before from 1 to 28 March, the last 14 from 29 March to 11 April.
const today = '2026-04-12';

/** The 28 evenings before and the last 14, each made from its place among its own. */
const rows = (
  before: (index: number) => Partial<EveningRow>,
  recent: (index: number) => Partial<EveningRow>,
) => rowsFrom('2026-03-01', 42, (index) => (index < 28 ? before(index) : recent(index - 28)));

const signIn = (evenings: readonly EveningRow[], sign: ChangeSignId) =>
  changeSigns(seenOn(today, evenings)).signs.find((one) => one.sign === sign);

describe('signs of a change', () => {
  it('are four, all too few, of an empty diary', () => {
    const { recent, before, signs } = changeSigns([]);
    expect([recent, before]).toEqual([null, null]);
    expect(signs.map(({ sign, state }) => [sign, state])).toEqual([
      ['earlier', 'too-few'],
      ['arms', 'too-few'],
      ['sooner-at-rest', 'too-few'],
      ['stronger', 'too-few'],
    ]);
    expect(signs[1]?.recent).toEqual({ n: 0, value: null });
  });

  it('compare the last 14 evenings that are over with the 28 before', () => {
    const evenings = rows(
      () => ({ highest: 3 }),
      () => ({ highest: 5 }),
    );
    const running = rowOf(today, { state: 'running', highest: 0 });
    const signs = changeSigns([...evenings, running]);
    expect(signs.recent).toEqual({ first: '2026-03-29', last: '2026-04-11' });
    expect(signs.before).toEqual({ first: '2026-03-01', last: '2026-03-28' });
    expect(signs.signs.at(-1)).toEqual({
      sign: 'stronger',
      recent: { n: 14, value: 5 },
      before: { n: 28, value: 3 },
      state: 'noted',
    });
  });

  it('need seven entries in each stretch', () => {
    const told = (entries: number) =>
      rows(
        () => ({ highest: 3 }),
        (index) => (index < entries ? { highest: 8 } : {}),
      );
    expect(signIn(told(7), 'stronger')).toMatchObject({ state: 'noted', recent: { n: 7 } });
    expect(signIn(told(6), 'stronger')).toMatchObject({
      state: 'too-few',
      recent: { n: 6, value: null },
    });
  });

  it('a worst that is less than 2 higher is none', () => {
    const evenings = rows(
      (index) => ({ highest: (index % 2 ? 3 : 4) as Score }),
      () => ({ highest: 5 }),
    );
    expect(signIn(evenings, 'stronger')).toMatchObject({
      state: 'not-noted',
      before: { value: 3.5 },
    });
  });

  it('an onset two hours earlier is one, "not today" has no time', () => {
    const evenings = (earlier: number) =>
      rows(
        (index) => ({ onset: index % 2 ? 'not-today' : 1320 }),
        () => ({ onset: 1320 - earlier }),
      );
    expect(signIn(evenings(120), 'earlier')).toEqual({
      sign: 'earlier',
      recent: { n: 14, value: 1200 },
      before: { n: 14, value: 1320 },
      state: 'noted',
    });
    expect(signIn(evenings(119), 'earlier')?.state).toBe('not-noted');
  });

  it('the arms on three evenings are one when they never were before', () => {
    const evenings = (recently: number, formerly: number) =>
      rows(
        (index) => ({ arms: index < formerly }),
        (index) => ({ arms: index < recently }),
      );
    expect(signIn(evenings(3, 0), 'arms')).toEqual({
      sign: 'arms',
      recent: { n: 14, value: 3 },
      before: { n: 28, value: 0 },
      state: 'noted',
    });
    expect(signIn(evenings(2, 0), 'arms')?.state).toBe('not-noted');
    expect(signIn(evenings(9, 1), 'arms')?.state).toBe('not-noted');
  });

  it('that it was never told where is not "never in the arms"', () => {
    const evenings = rows(
      () => ({ highest: 3 }),
      () => ({ arms: true }),
    );
    expect(signIn(evenings, 'arms')).toMatchObject({
      state: 'too-few',
      before: { n: 0, value: null },
    });
  });

  it('starting one class sooner at rest is one', () => {
    const evenings = (after: AtRest) =>
      rows(
        () => ({ atRest: '15-30' }),
        () => ({ atRest: after }),
      );
    expect(signIn(evenings('5-15'), 'sooner-at-rest')).toMatchObject({
      recent: { value: 1 },
      before: { value: 2 },
      state: 'noted',
    });
    expect(signIn(evenings('15-30'), 'sooner-at-rest')?.state).toBe('not-noted');
    expect(signIn(evenings('not-today'), 'sooner-at-rest')?.state).toBe('not-noted');
  });

  it('count marked evenings too (rule 5)', () => {
    const evenings = rows(
      () => ({ highest: 3 }),
      () => ({ highest: 6, mode: 'flare' }),
    );
    expect(signIn(evenings, 'stronger')?.state).toBe('noted');
  });
});
