import { describe, expect, it } from 'vitest';
import type { EveningRow } from '../../../utils/diary/evening-row.ts';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import { allDueVerdicts, associations, type Choice } from '../../../utils/looks/associations.ts';
import { nextCheck } from '../../../utils/looks/check.ts';
import { eveningsToCheck } from '../../../utils/looks/gates.ts';
import { pairingOf } from '../../../utils/looks/pairing.ts';
import { MAIN_QUESTION, type Question } from '../../../utils/looks/pairing-question.ts';
import { keptBy, rowOf, rowsFrom, seenOn } from '../diary/diary-rows.ts';
import { FIRST, linked, MADE, NO_CHOICE, unlinked, verdictOf } from './looks-rows.ts';

/** The diary as it is seen so many days after its first evening. */
const seen = (rows: readonly EveningRow[], day: number) =>
  seenOn(addEvenings(FIRST, day), rows.slice(0, day));

describe('further questions', () => {
  const rowsOf = (n: number) =>
    rowsFrom(FIRST, n, (index) => {
      const [x, y] = linked(n)[index] ?? [0, 0];
      const [loose] = unlinked(n)[(index * 3) % n] ?? [0];
      return {
        totals: { afterBedtime: x, lastHour: x, beforeBedtime: loose, longestStretch: x },
        inTime: { nightWorst: y as never },
      };
    });
  const made = (n: number, choice: Choice) =>
    allDueVerdicts(seen(rowsOf(n), n + 1), choice, [], MADE).filter(
      ({ measure }) => measure !== 'afterBedtime',
    );
  const chosen = (...measures: Choice['measures'][number][]): Choice => ({
    measures,
    since: addEvenings(FIRST, -1),
  });

  it('need more evenings the more are chosen: their p has to lie below the bound after Holm', () => {
    expect([1, 2, 3, 4].map(eveningsToCheck)).toEqual([91, 161, 241, 321]);
    expect(made(160, chosen('lastHour', 'longestStretch'))).toEqual([]);
    expect(made(161, chosen('lastHour', 'longestStretch'))).toMatchObject([
      { measure: 'lastHour', evenings: 161, looks: 2 },
      { measure: 'longestStretch', evenings: 161, looks: 2 },
    ]);
  });

  it('are tested only on evenings after they were chosen', () => {
    const since = addEvenings(FIRST, 20);
    expect(made(111, { measures: ['lastHour'], since })).toEqual([]);
    expect(made(112, { measures: ['lastHour'], since })).toMatchObject([
      { first: addEvenings(FIRST, 21), last: addEvenings(FIRST, 111), says: 'link' },
    ]);
  });

  it('begin anew with another choice, and show no verdict from before it', () => {
    const rows = seen(rowsOf(120), 121);
    const kept = [verdictOf({ id: 'x', measure: 'lastHour' })];
    const since = addEvenings(FIRST, 100);
    const { chosen: looks } = associations(rows, { measures: ['lastHour'], since }, kept);
    expect(looks[0]?.verdicts).toEqual([]);
    expect(looks[0]?.check.rows[0]?.evening).toBe(addEvenings(FIRST, 101));
  });

  it('without the date of their choice are not tested', () => {
    const undated = { measures: ['lastHour'], since: null } as const;
    expect(made(200, undated)).toEqual([]);
    const { chosen: looks, others } = associations(seen(rowsOf(200), 201), undated, []);
    expect(looks).toEqual([]);
    expect(others.slice(0, 4).map(({ question }) => question)).toContainEqual({
      about: 'measure',
      measure: 'lastHour',
      outcome: 'nightWorst',
    });
  });

  it('that cannot be tested make it no easier for the others', () => {
    const constant = rowsOf(161).map((row) => ({
      ...row,
      totals: { ...row.totals, beforeBedtime: 60 },
    }));
    const verdicts = allDueVerdicts(
      seen(constant, 162),
      chosen('lastHour', 'beforeBedtime'),
      [],
      MADE,
    );
    expect(verdicts.slice(1)).toMatchObject([
      { measure: 'lastHour', looks: 2 },
      { measure: 'beforeBedtime', exposures: 1, p: null, says: 'no-link', looks: 2 },
    ]);
  });

  it('are four at most, and those not chosen claim nothing', () => {
    const all = ['lastHour', 'beforeBedtime', 'longestStretch', 'lateBy'] as const;
    const { main, chosen: looks } = associations(seen(rowsOf(30), 31), chosen(...all), []);
    expect(looks.map(({ look }) => look.question)).toHaveLength(4);
    expect(main.check.of).toBe(91);
    expect(looks[0]?.check.of).toBe(321);
  });
});

describe('the questions themselves', () => {
  it('a remedy is asked about with the night only, a factor with the daily value', () => {
    const rows = rowsFrom(FIRST, 6, () => ({
      inTime: { worst: 3, nightWorst: 3, factors: ['stress'], remedies: ['walked'] },
    }));
    const { others } = associations(seenOn(addEvenings(FIRST, 6), rows), NO_CHOICE, []);
    expect(others.slice(-2).map(({ question }) => question)).toEqual([
      { about: 'factor', factor: 'stress', outcome: 'worst' },
      { about: 'remedy', remedy: 'walked', outcome: 'nightWorst' },
    ]);
  });

  it('how late the person went to bed counts only where that was told in time', () => {
    const question: Question = { about: 'measure', measure: 'lateBy', outcome: 'nightWorst' };
    const rows = [
      rowOf('2026-01-05', { kept: keptBy(20), inTime: { nightWorst: 3, bed: 1 } }),
      rowOf('2026-01-06', { kept: keptBy(20), inTime: { nightWorst: 3 } }),
    ];
    expect(pairingOf(question, seenOn('2026-01-07', rows)).pairs).toHaveLength(1);
  });

  it('an evening under way answers nothing yet', () => {
    const running = rowOf(FIRST, {
      state: 'running',
      totals: { afterBedtime: 5 },
      inTime: { nightWorst: 3 },
    });
    expect(nextCheck([running], { questions: [MAIN_QUESTION], after: null }).rows).toEqual([]);
  });
});
