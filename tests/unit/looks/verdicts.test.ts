import { describe, expect, it } from 'vitest';
import type { EveningRow } from '../../../utils/diary/evening-row.ts';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import { associations } from '../../../utils/looks/associations.ts';
import { nextCheck } from '../../../utils/looks/check.ts';
import { dueVerdicts, standingVerdicts } from '../../../utils/looks/due-verdicts.ts';
import { linkTest } from '../../../utils/looks/link-test.ts';
import type { EveningPair } from '../../../utils/looks/pairing.ts';
import { MAIN_QUESTION } from '../../../utils/looks/pairing-question.ts';
import { isClearOfNone } from '../../../utils/looks/range-of.ts';
import { verdictGroups } from '../../../utils/looks/verdict-groups.ts';
import { verdictsOf } from '../../../utils/looks/verdict-of.ts';
import { shiftP } from '../../../utils/stats/circular-shift-p.ts';
import { rowsFrom, seenOn } from '../diary/diary-rows.ts';
import { evenings, FIRST, linked, MADE, NO_CHOICE, unlinked, verdictOf } from './looks-rows.ts';

const MAIN = { questions: [MAIN_QUESTION], after: null };

/** The diary as it is seen so many days after its first evening. */
const seen = (rows: readonly EveningRow[], day: number) =>
  seenOn(addEvenings(FIRST, day), rows.slice(0, day));
const due = (rows: readonly EveningRow[], day = rows.length + 1) =>
  dueVerdicts(seen(rows, day), MAIN, [], MADE);

describe('a check (rule 31)', () => {
  it('takes 91 evenings, and a day in which the last one can be told of', () => {
    const rows = evenings(linked(120));
    expect(due(rows, 91)).toEqual([]);
    expect(due(rows, 92)).toMatchObject([{ first: FIRST, last: '2026-04-05', evenings: 91 }]);
  });

  it('begins with the first evening that answers', () => {
    const rows = evenings([null, null, null, ...linked(91)]);
    expect(due(rows)).toMatchObject([{ id: 'afterBedtime 2026-01-08', first: '2026-01-08' }]);
  });

  it('uses fresh evenings only: the next one takes 91 more', () => {
    const rows = evenings(linked(182));
    const [first, second, ...more] = due(rows);
    expect([first?.last, second?.first, second?.last]).toEqual([
      '2026-04-05',
      '2026-04-06',
      '2026-07-05',
    ]);
    expect(more).toEqual([]);
    expect(dueVerdicts(seen(rows, 183), MAIN, [first as never], MADE)).toEqual([second]);
    expect(dueVerdicts(seen(rows, 183), MAIN, [first, second] as never, MADE)).toEqual([]);
  });

  it('closes up evenings without a bedtime, and takes more days then', () => {
    const rows = evenings(linked(101)).map((row, at) =>
      at >= 40 && at < 50 ? { ...row, plan: 'no-plan' as const } : row,
    );
    expect(due(rows)).toMatchObject([{ first: FIRST, last: '2026-04-15', evenings: 91 }]);
    expect(due(rows, 101)).toEqual([]);
  });

  it('counts evenings set aside as missing', () => {
    const rows = evenings(linked(91)).map((row, at) =>
      at < 60 && at > 20 ? { ...row, mode: 'flare' as const } : row,
    );
    expect(due(rows)).toMatchObject([{ says: 'gaps', nights: 52, evenings: 91 }]);
  });

  it('says how far it has come, and when it is there', () => {
    const rows = evenings(linked(12));
    const { rows: over, of, isDue, on } = nextCheck(seen(rows, 12), MAIN);
    expect([over.length, of, isDue, on]).toEqual([12, 91, false, '2026-04-07']);
    expect(nextCheck(seen(evenings([null]), 1), MAIN)).toMatchObject({ rows: [], on: null });
  });

  it('is made once: later edits change nothing of it', () => {
    const rows = evenings(linked(91));
    const kept = due(rows);
    const edited = evenings(unlinked(91));
    expect(dueVerdicts(seen(edited, 92), MAIN, kept, MADE)).toEqual([]);
    expect(associations(seen(edited, 92), NO_CHOICE, kept).main.verdicts).toEqual(kept);
  });

  it('of two that share an evening is the one that was made first', () => {
    const one = verdictOf({ madeAt: 5 });
    const other = verdictOf({ id: 'b', first: '2026-02-01', last: '2026-05-02', madeAt: 4 });
    const later = verdictOf({ id: 'c', first: '2026-05-03', last: '2026-08-01', madeAt: 9 });
    const stands = standingVerdicts([later, one, other], 'afterBedtime').map(({ id }) => id);
    expect(stands).toEqual(['b', 'c']);
    expect(standingVerdicts([one], 'lastHour')).toEqual([]);
  });
});

describe('a verdict (rule 31)', () => {
  it('is a link when both tests agree below .0125, with its figures', () => {
    const [verdict] = due(evenings(linked(91)));
    expect(verdict).toMatchObject({
      ...MADE,
      measure: 'afterBedtime',
      says: 'link',
      nights: 91,
      exposures: 11,
      ratings: 8,
      looks: 1,
    });
    expect(verdict?.rho).toBeCloseTo(0.9, 1);
    expect(verdict?.p).toBeLessThan(0.0125 * 9);
  });

  it('is none of two series that do not know of each other', () => {
    expect(due(evenings(unlinked(91)))).toMatchObject([{ says: 'no-link', looks: 1 }]);
  });

  it('is none where the two share their weekends and nothing else', () => {
    const noise = (at: number, of: number) => ((at * 37 + of * 53) % 17) / 17;
    const weekends = rowsFrom(FIRST, 91, (at) => {
      const weekend = at % 7 === 4 || at % 7 === 5;
      const x = Math.round((weekend ? 60 : 0) + 30 * noise(at, 1));
      const y = Math.round((weekend ? 5 : 1) + 2 * noise(at * at, 2));
      return { totals: { afterBedtime: x }, inTime: { nightWorst: y as never } };
    });
    const [verdict] = due(weekends);
    expect(verdict?.rho).toBeGreaterThan(0.5);
    expect(verdict?.adjustedP).toBeGreaterThan(0.05);
    expect(verdict?.says).toBe('no-link');
  });

  it('is none where the two rise over the weeks and share nothing else', () => {
    const noise = (at: number, of: number) => ((at * 37 + of * 53) % 17) / 17;
    const rising = rowsFrom(FIRST, 91, (at) => {
      const x = Math.round(at + 20 * noise(at, 1));
      const y = Math.round(at / 11 + 2 * noise(at * at, 2));
      return { totals: { afterBedtime: x }, inTime: { nightWorst: y as never } };
    });
    const [verdict] = due(rising);
    expect(verdict?.rho).toBeGreaterThan(0.8);
    expect(verdict?.adjustedP).toBeGreaterThan(0.05);
    expect(verdict?.says).toBe('no-link');
  });

  it('is none where the two tests disagree in sign', () => {
    const calendars = (sign: 1 | -1) =>
      Array.from({ length: 91 }, (_, at): EveningPair => {
        const off = 1.5 * ((((at * 7919) % 101) % 11) - 5);
        return {
          evening: addEvenings(FIRST, at),
          weekend: false,
          x: at + off,
          y: at + sign * off,
        };
      });
    const made = { ...MADE, first: FIRST, last: '2026-04-05' };
    const verdictFor = (sign: 1 | -1) =>
      verdictsOf([{ measure: 'afterBedtime', calendar: calendars(sign) }], made)[0];
    expect(verdictFor(1)).toMatchObject({ says: 'link', p: 1 / 91, adjustedP: 1 / 91 });
    expect(verdictFor(-1)).toMatchObject({ says: 'no-link', p: 1 / 91, adjustedP: 1 / 91 });
  });

  it('is none where one other rotation of 92 looks as linked: that is beyond the bound', () => {
    const calendar = (period: number) =>
      Array.from({ length: 92 }, (_, at): EveningPair => {
        const value = (((at % period) * 7919) % 101) % 11;
        return { evening: addEvenings(FIRST, at), weekend: false, x: value, y: value };
      });
    const made = { ...MADE, first: FIRST, last: '2026-04-06' };
    const verdictFor = (period: number) =>
      verdictsOf([{ measure: 'afterBedtime', calendar: calendar(period) }], made)[0];
    expect(verdictFor(92)).toMatchObject({ says: 'link', p: 1 / 92 });
    expect(verdictFor(46)).toMatchObject({ says: 'no-link', p: 2 / 92 });
  });

  it('of two that are tested together needs a p of half the bound', () => {
    const calendar = (length: number) =>
      Array.from({ length }, (_, at): EveningPair => {
        const value = ((at * 7919) % 1009) % 11;
        return { evening: addEvenings(FIRST, at), weekend: false, x: value, y: value };
      });
    const said = (length: number) =>
      verdictsOf(
        (['lastHour', 'longestStretch'] as const).map((measure) => ({
          measure,
          calendar: calendar(length),
        })),
        { ...MADE, first: FIRST, last: addEvenings(FIRST, length - 1) },
      ).map(({ says }) => says);
    expect(said(159)).toEqual(['no-link', 'no-link']);
    expect(said(161)).toEqual(['link', 'link']);
  });

  it('is none where the evenings are worth too few nights for the range to leave out 0', () => {
    expect([0.36, 0.38, -0.38, -0.36].map((rho) => isClearOfNone({ rho, worth: 46 }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isClearOfNone({ rho: 0.9, worth: 2 })).toBe(false);
    expect(isClearOfNone({ rho: 1, worth: 2 })).toBe(true);
  });

  it('cannot be given when more than 40 % of the nights are missing', () => {
    const without = (missing: number) =>
      evenings(linked(91).map((pair, at) => (at > 0 && at <= missing ? null : pair)));
    expect(due(without(36))).toMatchObject([{ nights: 55, says: 'link' }]);
    expect(due(without(37))).toMatchObject([
      { nights: 54, says: 'gaps', rho: null, p: null, adjustedP: null },
    ]);
  });

  it('is no link where the evenings are too alike to be tested', () => {
    const alike = evenings(linked(91).map(([x, y]): [number, number] => [Math.min(x, 30), y]));
    expect(due(alike)).toMatchObject([
      { says: 'no-link', exposures: 4, rho: null, low: null, p: null },
    ]);
    const ratings = evenings(linked(91).map(([x, y]): [number, number] => [x, Math.min(y, 1)]));
    expect(due(ratings)).toMatchObject([{ says: 'no-link', ratings: 2, p: null }]);
  });
});

describe('the two tests', () => {
  const calendar = (xs: readonly (number | null)[], ys: readonly number[]) =>
    xs.map((x, at): EveningPair | null =>
      x === null
        ? null
        : { evening: addEvenings(FIRST, at), weekend: at % 7 > 4, x, y: ys[at] ?? 0 },
    );

  it('count how many rotations along the calendar are as far off', () => {
    const x = [1, 5, 2, 8, 3, 9, 4, 7, 6, 0, 2, 5];
    const test = linkTest(calendar(x, x));
    expect(test && [test.raw.r, shiftP(test.raw), test.raw.ways]).toEqual([1, 1 / 12, 12]);
    expect(test?.adjusted.r).toBeCloseTo(1, 12);
  });

  it('are not there for a side that never changes, nor for one that is all weekend', () => {
    const x = [1, 5, 2, 8, 3, 9, 4];
    expect(linkTest(calendar(x, [2, 2, 2, 2, 2, 2, 2]))).toBe(null);
    expect(linkTest(calendar(x, [1, 1, 1, 1, 1, 4, 4]))).toBe(null);
    expect(linkTest([])).toBe(null);
  });
});

describe('what a link says in the person’s own units', () => {
  const pairs = (list: readonly [number, number][]) =>
    list.map(([x, y], at) => ({ evening: addEvenings(FIRST, at), weekend: false, x, y }));
  const five = (x: number, y: number) =>
    Array.from({ length: 5 }, (_, at): [number, number] => [x, y + (at % 3)]);

  it('sets none after bedtime beside half an hour or more', () => {
    const nights = pairs([...five(0, 2), [29, 9], [1, 9], ...five(30, 5)]);
    expect(verdictGroups(nights, 'afterBedtime')).toEqual({
      none: true,
      from: 30,
      less: { nights: 5, median: 3, low: 2, high: 3 },
      more: { nights: 5, median: 6, low: 5, high: 6 },
    });
  });

  it('sets the evenings below the middle beside the others where those are too rare', () => {
    const nights = pairs([...five(5, 2), ...five(15, 5)]);
    expect(verdictGroups(nights, 'afterBedtime')).toMatchObject({ none: false, from: 10 });
    expect(verdictGroups(pairs([...five(0, 2), ...five(40, 5)]), 'lastHour')).toMatchObject({
      none: false,
      from: 20,
    });
  });

  it('says nothing of fewer than five nights', () => {
    expect(verdictGroups(pairs([...five(0, 2), [30, 5], [40, 6]]), 'afterBedtime')).toBe(null);
    expect(verdictGroups([], 'lastHour')).toBe(null);
  });
});
