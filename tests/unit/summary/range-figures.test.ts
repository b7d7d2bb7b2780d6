import { describe, expect, it } from 'vitest';
import { diarySleep } from '../../../utils/diary/diary-sleep.ts';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import type { Score } from '../../../utils/rows/rating.ts';
import { weekComparison } from '../../../utils/summary/range-figures.ts';
import { at, BERLIN, keptBy, rowOf, rowsFrom, seenOn, slept } from '../diary/diary-rows.ts';

const WEEK = '2026-04-06';

describe('a week beside those before it', () => {
  it('has nothing to say of an empty diary, and no zero among its medians', () => {
    const { week, lastWeek, fourWeeks } = weekComparison([], WEEK);
    for (const one of [week, lastWeek, fourWeeks]) {
      expect(one).toMatchObject({
        evenings: 0,
        eveningWorst: { n: 0, of: 0, median: null },
        afterBedtime: { n: 0, of: 0, median: null },
        kept: { kept: 0, known: 0, of: 0 },
        up: { kept: 0, known: 0, of: 0 },
        bedtime: { n: 0, median: null, sd: null },
        coverage: { observed: 0, possible: 0, n: 0, of: 0 },
      });
    }
  });

  it('has medians from three evenings on, with n of 7', () => {
    const evenings = rowsFrom(addEvenings(WEEK, -28), 35, (index) => ({
      eveningWorst: (index < 28 ? 4 : index - 28) as Score,
      totals: { afterBedtime: index >= 28 && index < 30 ? 20 : null },
    }));
    const { week, lastWeek, fourWeeks } = weekComparison(seenOn('2026-04-13', evenings), WEEK);
    expect(week.eveningWorst).toEqual({ n: 7, of: 7, median: 3, iqr: { low: 1.5, high: 4.5 } });
    expect(week.afterBedtime).toEqual({ n: 2, of: 7, median: null, iqr: null });
    expect(lastWeek).toMatchObject({
      first: '2026-03-30',
      last: '2026-04-05',
      eveningWorst: { n: 7, of: 7, median: 4 },
    });
    expect(fourWeeks).toMatchObject({
      first: '2026-03-09',
      last: '2026-04-05',
      evenings: 28,
      eveningWorst: { n: 28, of: 28, median: 4 },
    });
  });

  it('of a running week counts the evenings so far, minutes of those that are over', () => {
    const evenings = [
      ...rowsFrom(WEEK, 3, () => ({ eveningWorst: 2, totals: { afterBedtime: 10 } })),
      rowOf('2026-04-09', { state: 'running', eveningWorst: 9, totals: { afterBedtime: 0 } }),
    ];
    const { week } = weekComparison(seenOn('2026-04-09', evenings), WEEK);
    expect(week).toMatchObject({
      evenings: 4,
      eveningWorst: { n: 4, of: 4, median: 2 },
      afterBedtime: { n: 3, of: 3, median: 10 },
    });
  });

  it('judges getting up by the check-in, of nights that are over, planned and unmarked', () => {
    const night = {
      evening: WEEK,
      start: at(WEEK, '12:00'),
      end: at('2026-04-07', '12:00'),
      windowStart: at(WEEK, '19:30'),
      bedtime: at(WEEK, '22:30'),
      wake: at('2026-04-07', '06:30'),
    };
    const upAt = (clock: string | null) => {
      const up = clock === null ? null : at('2026-04-07', clock);
      return { night, sleep: diarySleep(slept(WEEK, { up, quality: 5 }), BERLIN) };
    };
    const evenings = [
      rowOf('2026-04-06', upAt('06:00')),
      rowOf('2026-04-07', upAt('07:00')),
      rowOf('2026-04-08', upAt('07:01')),
      rowOf('2026-04-09', upAt(null)),
      rowOf('2026-04-10', { ...upAt('06:30'), mode: 'illness' }),
      rowOf('2026-04-11', { ...upAt('06:30'), plan: 'no-plan' }),
      rowOf('2026-04-12', { ...upAt('06:30'), state: 'running' }),
    ];
    const { week } = weekComparison(seenOn('2026-04-12', evenings), WEEK);
    expect(week.up).toEqual({ kept: 2, known: 3, of: 4 });
  });

  it('judges bedtimes of planned, unmarked evenings only, but counts the worst of all', () => {
    const evenings = [
      rowOf('2026-04-06', { bedMinutes: 1380, kept: keptBy(30), eveningWorst: 1 }),
      rowOf('2026-04-07', { bedMinutes: 1410, kept: keptBy(60), eveningWorst: 2 }),
      rowOf('2026-04-08', { bedMinutes: 1440, kept: keptBy(-30), eveningWorst: 3 }),
      rowOf('2026-04-09', { bedMinutes: 1700, kept: keptBy(350), eveningWorst: 9, mode: 'travel' }),
      rowOf('2026-04-10', { bedMinutes: 1700, eveningWorst: 9, plan: 'no-plan' }),
      rowOf('2026-04-11'),
    ];
    const { week } = weekComparison(seenOn('2026-04-13', evenings), WEEK);
    expect(week.kept).toEqual({ kept: 2, known: 3, of: 4 });
    expect(week.bedtime).toEqual({
      n: 3,
      of: 4,
      median: 1410,
      iqr: { low: 1395, high: 1425 },
      sd: 30,
    });
    expect(week.eveningWorst).toMatchObject({ n: 5, of: 7, median: 3 });
  });

  it('sums what was seen of the evenings that had a window', () => {
    const evenings = rowsFrom(WEEK, 3, (index) =>
      index === 1 ? {} : { coverage: { observed: 90, possible: 180 } },
    );
    const { week } = weekComparison(seenOn('2026-04-09', evenings), WEEK);
    expect(week.coverage).toEqual({ observed: 180, possible: 360, n: 2, of: 3 });
  });
});
