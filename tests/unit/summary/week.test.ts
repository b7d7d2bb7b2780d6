import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';

import { at, planned, rated, screenOn, weekOf } from './week-rows.ts';

describe('an empty week', () => {
  it('has seven evenings in which everything is unknown and nothing is zero', () => {
    const week = weekOf({});
    expect(week.story).toMatchObject({ running: true, evenings: 4, rated: 0, measured: 0 });
    expect(week.comparison.week.eveningWorst).toEqual({ n: 0, of: 4, median: null, iqr: null });
    expect(week.ranges.eveningWorst).toBeNull();
    expect(week.evenings.map(({ state }) => state)).toEqual([
      'past',
      'past',
      'past',
      'running',
      'coming',
      'coming',
      'coming',
    ]);
    for (const { minutes, eveningWorst, kept, totals, highest, sleep } of week.evenings) {
      expect([minutes, eveningWorst, kept, highest, sleep]).toEqual([null, null, null, null, null]);
      expect(new Set(Object.values(totals))).toEqual(new Set([null]));
    }
  });
});

describe('a week with something in it', () => {
  it('counts screen minutes before and after bedtime by kind', () => {
    const evenings = [planned('2026-03-09')];
    const screen = [
      screenOn('2026-03-09', [
        ['20:00', '21:00', 'active'],
        ['21:00', '21:45', 'watching'],
        ['22:00', '22:50', 'active'],
      ]),
    ];
    const [monday] = weekOf({ evenings, screen }).evenings;
    expect(monday?.minutes).toEqual({
      beforeBedtime: { active: 90, watching: 45, elsewhere: 0 },
      lastHour: { active: 30, watching: 15, elsewhere: 0 },
      afterBedtime: { active: 20, watching: 0, elsewhere: 0 },
      inTheNight: 0,
      longestStretch: 105,
    });
    expect(monday?.coverage).toEqual({ observed: 180, possible: 180 });
  });

  it('keeps the evening, the night and the day apart, and counts each of them as rated', () => {
    const evenings = [planned('2026-03-09', { worst: 3 }), planned('2026-03-10', { worst: 5 })];
    const ratings = [
      rated('2026-03-09', 4),
      rated('2026-03-09', 9, 'day-resting'),
      rated('2026-03-10', 2, 'night'),
      rated('2026-03-11', 0),
    ];
    const week = weekOf({ evenings, ratings });
    expect(week.evenings.map(({ eveningWorst }) => eveningWorst)).toEqual([
      4,
      5,
      0,
      null,
      null,
      null,
      null,
    ]);
    expect(week.evenings.slice(0, 3).map(({ highest }) => highest)).toEqual([9, 5, 0]);
    expect(week.evenings[0]).toMatchObject({ restingWorst: 9, movingWorst: null });
    expect(week.evenings[1]).toMatchObject({ nightWorst: 2, restingWorst: null });
    expect(week.story.rated).toBe(3);
    expect(week.comparison.week.eveningWorst).toMatchObject({ median: 4, n: 3, of: 4 });
    expect(week.ranges.eveningWorst).toEqual({ low: 0, high: 5 });
  });

  it('counts an evening with a rating by day alone as rated, in its sentence too', () => {
    const week = weekOf({ ratings: [rated('2026-03-10', 8, 'day-resting')] });
    expect(week.story.rated).toBe(1);
    expect(week.comparison.week).toMatchObject({
      highest: { n: 1, of: 4 },
      restingWorst: { n: 1, of: 4 },
      eveningWorst: { n: 0, of: 4 },
    });
    expect(week.ranges).toMatchObject({ restingWorst: { low: 8, high: 8 }, eveningWorst: null });
  });

  it('says how the bedtime was kept only where going to bed was told', () => {
    const evenings = [
      planned('2026-03-09', { bed: at('2026-03-09', '22:55') }),
      planned('2026-03-10', { bed: at('2026-03-10', '23:15') }),
      planned('2026-03-11'),
    ];
    const week = weekOf({ evenings });
    expect(week.evenings.map(({ kept }) => kept).slice(0, 3)).toEqual([
      { lateBy: 25, kept: true, movedBy: 0 },
      { lateBy: 45, kept: false, movedBy: 0 },
      null,
    ]);
    expect(week.story.kept).toMatchObject({ known: 2, kept: 1 });
  });

  it('leaves marked evenings out of "kept" but not out of the worst', () => {
    const evenings = [
      planned('2026-03-09', { bed: at('2026-03-09', '23:59'), mode: 'flare', worst: 8 }),
      planned('2026-03-10', { bed: at('2026-03-10', '22:30'), worst: 2 }),
      planned('2026-03-11', { worst: 3 }),
    ];
    const week = weekOf({ evenings });
    expect(week.story.kept).toMatchObject({ known: 1, kept: 1 });
    expect(week.comparison.week.eveningWorst).toMatchObject({ median: 3, n: 3 });
  });

  it('keeps an evening with the laptop shut early as a measured one', () => {
    const shut = screenOn('2026-03-09', [['19:30', '20:00', 'active']]);
    const screen = [
      {
        ...shut,
        observed: [{ start: at('2026-03-09', '19:30'), end: at('2026-03-09', '20:00') }],
        closed: [{ start: at('2026-03-09', '20:00'), end: at('2026-03-10', '06:30') }],
      },
    ];
    const [monday] = weekOf({ evenings: [planned('2026-03-09')], screen }).evenings;
    expect(monday?.coverage).toEqual({ observed: 180, possible: 180 });
    expect(monday?.minutes?.beforeBedtime.active).toBe(30);
    const unsure = { ...DEFAULT_SETTINGS, usesOtherPrograms: true };
    const [other] = weekOf({
      evenings: [planned('2026-03-09')],
      screen,
      settings: unsure,
    }).evenings;
    expect(other?.coverage).toEqual({ observed: 30, possible: 180 });
  });
});
