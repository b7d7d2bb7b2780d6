import { describe, expect, it } from 'vitest';
import type { EveningRow } from '../../../utils/diary/evening-row.ts';
import { type ChangeSignId, changeSigns } from '../../../utils/doctor/change-signs.ts';
import type { ComparedRanges } from '../../../utils/doctor/compared-ranges.ts';
import type { AtRest, Score } from '../../../utils/rows/rating.ts';
import { rowOf, rowsFrom } from '../diary/diary-rows.ts';

/** Half a year apart: 56 evenings from 1 January on, and the last 28 from 1 July on. */
const RANGES: ComparedRanges = {
  reference: { first: '2026-01-01', last: '2026-02-25' },
  recent: { first: '2026-07-01', last: '2026-07-28' },
  by: 'start',
};

type Told = (index: number) => Partial<EveningRow>;

/** The signs of two stretches, each evening made from its place among its own. */
const signsOf = (before: Told, recently: Told) => {
  const reference = rowsFrom('2026-01-01', 56, before);
  const recent = rowsFrom('2026-07-01', 28, recently);
  return changeSigns(RANGES, { recent, reference });
};

const signIn = (before: Told, recently: Told, sign: ChangeSignId) =>
  signsOf(before, recently).signs.find((one) => one.sign === sign);

/** The first evenings told so, of the others nothing is known. */
const first =
  (evenings: number, told: Told): Told =>
  (index) =>
    index < evenings ? told(index) : {};

const worst =
  (...scores: Score[]): Told =>
  (index) => ({ highest: scores[index % scores.length] as Score });

describe('signs of a change', () => {
  it('are four, all too few, while there is nothing to compare with', () => {
    const changes = changeSigns(null, { recent: [], reference: [] });
    expect([changes.recent, changes.reference]).toEqual([null, null]);
    expect(changes.signs.map(({ sign, state }) => [sign, state])).toEqual([
      ['earlier', 'too-few'],
      ['arms', 'too-few'],
      ['sooner-at-rest', 'too-few'],
      ['stronger', 'too-few'],
    ]);
    expect(changes.signs[1]?.recent).toEqual({ n: 0, value: null });
    expect(changes.isWorthMentioning).toBe(false);
  });

  it('compare the two stretches and nothing that lies between or after them', () => {
    const rows = [
      ...rowsFrom('2026-01-01', 56, worst(3)),
      ...rowsFrom('2026-02-26', 125, worst(9)),
      ...rowsFrom('2026-07-01', 28, worst(5)),
      rowOf('2026-07-29', { state: 'running', highest: 0 }),
    ];
    const signs = changeSigns(RANGES, { recent: rows, reference: rows });
    expect(signs).toMatchObject(RANGES);
    expect(signs.signs.at(-1)).toEqual({
      sign: 'stronger',
      recent: { n: 28, value: 5 },
      reference: { n: 56, value: 3 },
      state: 'noted',
    });
  });

  it('need ten entries in each stretch', () => {
    const states = (before: number, recently: number) =>
      signIn(first(before, worst(3)), first(recently, worst(8)), 'stronger');
    expect(states(10, 10)).toMatchObject({ state: 'noted', recent: { n: 10, value: 8 } });
    expect(states(10, 9)).toMatchObject({ state: 'too-few', recent: { n: 9, value: null } });
    expect(states(9, 10)).toMatchObject({ state: 'too-few', reference: { n: 9, value: null } });
  });

  it('are stronger evenings from a shift of 1.5 points on', () => {
    expect(signIn(worst(3, 4), worst(5), 'stronger')?.state).toBe('noted');
    expect(signIn(worst(4), worst(5), 'stronger')?.state).toBe('not-noted');
    expect(signIn(worst(5), worst(3), 'stronger')?.state).toBe('not-noted');
  });

  it('are none while evenings differ so much that it may be chance: z 2.92 is, 3.09 is not', () => {
    const stateAfter = (evenings: number) =>
      signIn(worst(4, 1), first(evenings, worst(3, 5)), 'stronger')?.state;
    expect(stateAfter(12)).toBe('not-noted');
    expect(stateAfter(14)).toBe('noted');
  });

  it('are none where it comes in waves of a week: the same ratings in turn are one', () => {
    const waves =
      (low: Score, high: Score): Told =>
      (index) => ({ highest: Math.floor(index / 7) % 2 ? high : low });
    expect(signIn(waves(1, 5), waves(2, 8), 'stronger')?.state).toBe('not-noted');
    expect(signIn(worst(1, 5), worst(2, 8), 'stronger')?.state).toBe('noted');
  });

  it('are an onset from an hour earlier on; "not today" has no time', () => {
    const soonerBy = (earlier: number) =>
      signIn(
        (index) => ({ onset: index % 2 ? 'not-today' : 1320 }),
        () => ({ onset: 1320 - earlier }),
        'earlier',
      );
    expect(soonerBy(60)).toEqual({
      sign: 'earlier',
      recent: { n: 28, value: 1260 },
      reference: { n: 28, value: 1320 },
      state: 'noted',
    });
    expect(soonerBy(59)?.state).toBe('not-noted');
    expect(soonerBy(-120)?.state).toBe('not-noted');
  });

  /** The arms on so many of some evenings, every third one at the most. */
  const arms = (felt: number, evenings: number): Told =>
    first(evenings, (index) => ({ arms: index % 3 === 0 && index < 3 * felt }));

  it('are the arms on four evenings and on 15 % of those on which it was told where', () => {
    expect(signIn(arms(0, 56), arms(4, 26), 'arms')).toEqual({
      sign: 'arms',
      recent: { n: 26, value: 4 },
      reference: { n: 56, value: 0 },
      state: 'noted',
    });
    expect(signIn(arms(0, 56), arms(4, 27), 'arms')?.state).toBe('not-noted');
    expect(signIn(arms(0, 56), arms(3, 10), 'arms')?.state).toBe('not-noted');
    expect(signIn(arms(0, 56), arms(4, 9), 'arms')?.state).toBe('too-few');
  });

  it('are the arms where they were named before too, if they are now on many more evenings', () => {
    const before = arms(2, 35);
    const always = first(17, () => ({ arms: true }));
    expect(signIn(before, always, 'arms')).toEqual({
      sign: 'arms',
      recent: { n: 17, value: 17 },
      reference: { n: 35, value: 2 },
      state: 'noted',
    });
    expect(signIn(arms(8, 40), arms(8, 28), 'arms')?.state).toBe('not-noted');
    expect(signIn(always, arms(2, 28), 'arms')?.state).toBe('not-noted');
  });

  it('are no arms while it may be chance: z 2.88 is, 3.07 is not', () => {
    expect(signIn(arms(0, 31), arms(4, 19), 'arms')?.state).toBe('not-noted');
    expect(signIn(arms(0, 38), arms(4, 19), 'arms')?.state).toBe('noted');
  });

  it('are no arms that were named on four evenings in a row and on no other', () => {
    const inARow = first(19, (index) => ({ arms: index >= 8 && index < 12 }));
    expect(signIn(arms(0, 38), inARow, 'arms')?.state).toBe('not-noted');
  });

  it('that it was never told where is not "never in the arms"', () => {
    expect(signIn(worst(3), () => ({ arms: true }), 'arms')).toMatchObject({
      state: 'too-few',
      reference: { n: 0, value: null },
    });
  });

  it('are a start at rest that is one class sooner; "not today" is no class', () => {
    const atRest =
      (...answers: AtRest[]): Told =>
      (index) => ({ atRest: answers[index % answers.length] as AtRest });
    expect(signIn(atRest('15-30'), atRest('5-15', 'not-today'), 'sooner-at-rest')).toEqual({
      sign: 'sooner-at-rest',
      recent: { n: 14, value: 1 },
      reference: { n: 56, value: 2 },
      state: 'noted',
    });
    expect(signIn(atRest('5-15', '15-30'), atRest('5-15'), 'sooner-at-rest')?.state).toBe(
      'not-noted',
    );
    expect(signIn(atRest('5-15'), atRest('15-30'), 'sooner-at-rest')?.state).toBe('not-noted');
    expect(signIn(atRest('not-today'), atRest('<5'), 'sooner-at-rest')?.state).toBe('too-few');
  });

  it('count marked evenings too (rule 5)', () => {
    const flare: Told = () => ({ highest: 6, mode: 'flare' });
    expect(signIn(worst(3), flare, 'stronger')?.state).toBe('noted');
  });
});

describe('a change is worth mentioning', () => {
  const calm: Partial<EveningRow> = { highest: 3, onset: 1320, atRest: '15-30', arms: false };
  const isWorth = (recently: Partial<EveningRow>) =>
    signsOf(
      () => calm,
      () => ({ ...calm, ...recently }),
    ).isWorthMentioning;

  it('by the onset or by the arms alone', () => {
    expect(isWorth({})).toBe(false);
    expect(isWorth({ onset: 1200 })).toBe(true);
    expect(isWorth({ arms: true })).toBe(true);
  });

  it('by the strength and the time at rest together, and by neither alone', () => {
    expect(isWorth({ highest: 6 })).toBe(false);
    expect(isWorth({ atRest: '<5' })).toBe(false);
    expect(isWorth({ highest: 6, atRest: '<5' })).toBe(true);
  });
});

describe('evenings with any symptoms', () => {
  const quietHalf: Told = (index) => ({ highest: index % 2 ? 0 : 2 });

  it('are counted per fortnight of those told, by the rating or by the onset', () => {
    expect(signsOf(quietHalf, first(20, worst(2))).often).toEqual({
      reference: { n: 56, value: 7 },
      recent: { n: 20, value: 14 },
    });
    const byOnset: Told = (index) => ({ onset: index % 4 ? 'not-today' : 1260 });
    expect(signsOf(quietHalf, byOnset).often.recent).toEqual({ n: 28, value: 3.5 });
    expect(signsOf(quietHalf, first(9, worst(2))).often.recent).toEqual({ n: 9, value: null });
  });

  it('are no sign, however many more they are', () => {
    expect(signsOf(worst(0), worst(1)).isWorthMentioning).toBe(false);
  });
});
