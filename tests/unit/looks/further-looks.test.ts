import { describe, expect, it } from 'vitest';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import { associations, holmLooks } from '../../../utils/looks/associations.ts';
import { pairingOf } from '../../../utils/looks/pairing.ts';
import type { MeasureQuestion, Question } from '../../../utils/looks/pairing-question.ts';
import { keptBy, rowOf, rowsFrom, seenOn } from '../diary/diary-rows.ts';

import { correlation, FIRST, linked, pairingIn, unlinked } from './looks-rows.ts';

describe('further looks (rule 31)', () => {
  const measures = ['lastHour', 'beforeBedtime', 'longestStretch', 'lateBy'] as const;
  const rowsOf = (n: number) =>
    rowsFrom(FIRST, n, (index) => {
      const [x, y] = linked(n)[index] ?? [0, 0];
      const [loose] = unlinked(n)[(index * 3) % n] ?? [0];
      return {
        totals: { afterBedtime: x, lastHour: x, beforeBedtime: loose, longestStretch: x },
        kept: keptBy(loose),
        inTime: { nightWorst: y as never, worst: y as never, bed: 0 },
      };
    });
  const chosen = (n: number, count: number) =>
    holmLooks(
      measures
        .slice(0, count)
        .map((measure): MeasureQuestion => ({ about: 'measure', measure, outcome: 'nightWorst' }))
        .map((question) => pairingIn(rowsOf(n), question)),
    ).map(correlation);

  it('say how many evenings they need: 20 for each and one more', () => {
    expect(chosen(40, 2).map(({ test }) => test)).toEqual([
      { state: 'needs-evenings', needs: 41 },
      { state: 'needs-evenings', needs: 41 },
    ]);
    expect(chosen(41, 2).map(({ test }) => test.state)).toEqual(['tested', 'tested']);
    expect(chosen(80, 4)[0]?.test).toEqual({ state: 'needs-evenings', needs: 81 });
  });

  it('have their p adjusted for all of them, the untested counted in', () => {
    const [alone] = chosen(66, 1);
    const [first, loose, third] = chosen(66, 3);
    expect(alone?.test).toEqual({ state: 'tested', p: 6 / 66, looks: 1 });
    expect(first?.test).toEqual({ state: 'tested', p: (3 * 6) / 66, looks: 3 });
    expect(third?.test).toEqual({ state: 'tested', p: (3 * 6) / 66, looks: 3 });
    expect(loose?.reading).not.toBe('pattern');
    expect(first?.reading).toBe('no-clear-pattern');
  });

  it('that cannot be tested make it no easier for the others', () => {
    const rows = rowsOf(66).map((row) => ({
      ...row,
      totals: { ...row.totals, beforeBedtime: 60 },
    }));
    const asked = measures
      .slice(0, 3)
      .map((measure) => pairingIn(rows, { about: 'measure', measure, outcome: 'nightWorst' }));
    const [first, constant] = holmLooks(asked).map(correlation);
    expect(constant).toMatchObject({
      test: { state: 'needs-variety', exposures: 1 },
      reading: 'no-variation',
    });
    expect(first?.test).toEqual({ state: 'tested', p: (3 * 6) / 66, looks: 3 });
  });

  it('are four at most: a fifth is not tested', () => {
    const five = [...measures, 'lastHour' as const].map((measure) =>
      pairingIn(rowsOf(90), { about: 'measure', measure, outcome: 'nightWorst' }),
    );
    const looks = holmLooks(five).map(correlation);
    expect(looks[0]?.test).toMatchObject({ state: 'tested', looks: 4 });
    expect(looks[4]?.test).toEqual({ state: 'not-chosen' });
  });

  it('that were not chosen are "not tested", however strong', () => {
    const rows = rowsOf(41);
    const found = associations(seenOn(addEvenings(FIRST, 41), rows), ['lastHour']);
    expect(found.main).toMatchObject({ n: 41, test: { state: 'tested', looks: 1 } });
    expect(found.chosen.map(({ question }) => question)).toEqual([
      { about: 'measure', measure: 'lastHour', outcome: 'nightWorst' },
    ]);
    const stretch = correlation(
      found.others.find(
        ({ question }) => question.about === 'measure' && question.measure === 'longestStretch',
      ),
    );
    expect(stretch).toMatchObject({ test: { state: 'not-chosen' }, reading: 'not-tested' });
    expect(found.comparisons).toBe(5);
  });
});

describe('the questions themselves', () => {
  it('a remedy is asked about with the night only, a factor with the daily value', () => {
    const rows = rowsFrom(FIRST, 6, () => ({
      inTime: { worst: 3, nightWorst: 3, factors: ['stress'], remedies: ['walked'] },
    }));
    const { others, comparisons } = associations(seenOn(addEvenings(FIRST, 6), rows), []);
    expect(others.slice(-2).map(({ question }) => question)).toEqual([
      { about: 'factor', factor: 'stress', outcome: 'worst' },
      { about: 'remedy', remedy: 'walked', outcome: 'nightWorst' },
    ]);
    expect(comparisons).toBe(0);
  });

  it('how late the person went to bed counts only where that was told in time', () => {
    const question: Question = { about: 'measure', measure: 'lateBy', outcome: 'nightWorst' };
    const rows = [
      rowOf('2026-01-05', { kept: keptBy(20), inTime: { nightWorst: 3, bed: 1 } }),
      rowOf('2026-01-06', { kept: keptBy(20), inTime: { nightWorst: 3 } }),
    ];
    expect(pairingOf(question, seenOn('2026-01-07', rows)).pairs).toHaveLength(1);
  });
});
