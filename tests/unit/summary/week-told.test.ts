import { describe, expect, it } from 'vitest';
import type { DiaryData } from '../../../utils/diary/stored-evening.ts';
import { unknownEvening } from '../../../utils/rows/evening-record.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { openingWeek } from '../../../utils/summary/week.ts';

import { at, planned, promptOn, rated, rowsOf, screenOn, slept, weekOf } from './week-rows.ts';

describe('what a person tells afterwards', () => {
  const late = screenOn('2026-03-09', [
    ['22:00', '22:40', 'active'],
    ['22:40', '23:05', 'watching'],
  ]);

  it('"I was asleep" takes away what was watched after bedtime, and nothing else', () => {
    const told = (sleptThrough: boolean | null) =>
      weekOf({ evenings: [planned('2026-03-09', { sleptThrough })], screen: [late] }).evenings[0];
    expect(told(null)?.minutes?.afterBedtime).toEqual({ active: 10, watching: 25, elsewhere: 0 });
    expect(told(true)?.minutes?.afterBedtime).toEqual({ active: 10, watching: 0, elsewhere: 0 });
    expect(told(true)?.minutes?.beforeBedtime.active).toBe(30);
    expect(told(true)?.sleptThrough).toBe(true);
  });

  it('"no screen" makes an unseen evening a measured zero, also one without a known plan', () => {
    const evenings = [planned('2026-03-09'), { ...unknownEvening('2026-03-10'), noScreen: true }];
    const [monday, tuesday] = weekOf({ evenings }).evenings;
    expect(monday).toMatchObject({ minutes: null, unseen: true, noScreen: false });
    expect(tuesday).toMatchObject({ unseen: false, noScreen: true });
    expect(tuesday?.minutes?.beforeBedtime).toEqual({ active: 0, watching: 0, elsewhere: 0 });
  });

  it('is not asked about evenings that were off, are not over, or came before "Start"', () => {
    const off = planned('2026-03-10');
    const evenings = [{ ...off, plan: off.plan && { ...off.plan, on: false } }];
    const settings = { ...DEFAULT_SETTINGS, startedAt: at('2026-03-10', '20:00') };
    const week = weekOf({ evenings, settings });
    expect(week.evenings.map(({ unseen }) => unseen)).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('what the diary tells of the night', () => {
  const monday = (data: Partial<DiaryData>) => weekOf(data).evenings[0];
  const late = {
    ...screenOn('2026-03-09', [['22:00', '23:30', 'active']]),
    observed: [{ start: at('2026-03-09', '19:30'), end: at('2026-03-09', '23:30') }],
  };

  it('is going to bed where there was no tap, for "kept" and for the minutes after bedtime', () => {
    const sleeps = [slept('2026-03-09', { bed: at('2026-03-09', '22:50') })];
    const shown = monday({ evenings: [planned('2026-03-09')], screen: [late], sleeps });
    expect(shown?.bed).toBe(at('2026-03-09', '22:50'));
    expect(shown?.kept).toEqual({ lateBy: 20, kept: true, movedBy: 0 });
    expect(shown?.minutes?.afterBedtime.active).toBe(20);
    expect(shown?.totals.afterBedtime).toBe(20);
    expect(shown?.minutes?.inTheNight).toBe(40);
  });

  it('leaves the tap as it was, and ends the minutes at the earlier of the two', () => {
    const evenings = [planned('2026-03-09', { bed: at('2026-03-09', '23:10') })];
    const sleeps = [slept('2026-03-09', { bed: at('2026-03-09', '22:50') })];
    const shown = monday({ evenings, screen: [late], sleeps });
    expect(shown?.kept?.lateBy).toBe(40);
    expect(shown?.totals.afterBedtime).toBe(20);
  });

  it('keeps use in the night out of the longest stretch', () => {
    const evenings = [planned('2026-03-09', { bed: at('2026-03-09', '22:30') })];
    const shown = monday({ evenings, screen: [late] });
    expect(shown?.minutes).toMatchObject({ longestStretch: 30, inTheNight: 60 });
    expect(shown?.totals.longestStretch).toBe(30);
  });

  it('holds the night worst, the time asleep and the taps on "I was awake"', () => {
    const awake = [at('2026-03-10', '02:30')];
    const told = { try: at('2026-03-09', '23:00'), sol: 20, wake: at('2026-03-10', '06:20') };
    const sleeps = [slept('2026-03-09', { ...told, waso: 30, nightWorst: 6 })];
    const shown = monday({ evenings: [planned('2026-03-09', { awake })], sleeps });
    expect(shown).toMatchObject({ nightWorst: 6, awake, sleep: { figures: { tst: 390 } } });
  });
});

describe('time of which nothing was seen', () => {
  it('has no figure of its own, though other time of the evening was seen', () => {
    const screen = screenOn('2026-03-09', [['19:30', '20:15', 'active']]);
    const observed = [{ start: at('2026-03-09', '19:30'), end: at('2026-03-09', '20:15') }];
    const [monday] = weekOf({
      evenings: [planned('2026-03-09')],
      screen: [{ ...screen, observed }],
    }).evenings;
    expect(monday?.totals).toMatchObject({ beforeBedtime: 45, lastHour: null, afterBedtime: null });
  });
});

describe('prompts', () => {
  it('are those that came, not those that could not', () => {
    const came = promptOn('2026-03-09', { openedAt: at('2026-03-09', '21:30') });
    const missed = promptOn('2026-03-09', { openedAt: null });
    const [monday, tuesday] = weekOf({
      prompts: [came, missed, promptOn('2026-03-08', {})],
    }).evenings;
    expect(monday?.prompts).toEqual([came]);
    expect(tuesday?.prompts).toEqual([]);
  });
});

describe('an evening without a bedtime', () => {
  it('is one with no plan, which is not the same as one of which no plan is known', () => {
    const off = planned('2026-03-10');
    const evenings = [{ ...off, plan: off.plan && { ...off.plan, on: false } }];
    const week = weekOf({ evenings });
    expect(week.evenings.map(({ plan }) => plan).slice(0, 3)).toEqual([
      'unknown',
      'no-plan',
      'unknown',
    ]);
  });
});

describe('the weeks before', () => {
  it('stand beside the week, each with the evenings it had', () => {
    const ratings = [
      ...['2026-02-16', '2026-02-18', '2026-03-03', '2026-03-05'].map((day) => rated(day, 6)),
      ...['2026-03-02', '2026-03-09', '2026-03-10', '2026-03-11'].map((day) => rated(day, 3)),
    ];
    const { comparison } = weekOf({ ratings });
    expect(comparison.week.eveningWorst).toMatchObject({ median: 3, n: 3, of: 4 });
    expect(comparison.lastWeek.eveningWorst).toMatchObject({ median: 6, n: 3, of: 7 });
    expect(comparison.fourWeeks.eveningWorst).toMatchObject({ median: 6, n: 5, of: 28 });
  });
});

describe('evenings before "Start"', () => {
  const settings = { ...DEFAULT_SETTINGS, startedAt: at('2026-03-11', '20:00') };

  it('are not counted as unlogged', () => {
    expect(weekOf({ settings }).story).toMatchObject({
      evenings: 2,
      rated: 0,
    });
  });

  it('count from the first of which something was told', () => {
    const ratings = [rated('2026-03-09', 4)];
    expect(weekOf({ settings, ratings }).story).toMatchObject({
      evenings: 4,
      rated: 1,
    });
  });
});

describe('the week the page opens on (rule 28)', () => {
  const opening = (...evenings: string[]) =>
    openingWeek(rowsOf({ ratings: evenings.map((evening) => rated(evening, 4)) }), '2026-03-09');

  it('is last week until the running one has two evenings that carry something', () => {
    expect(opening('2026-03-03', '2026-03-09')).toBe('2026-03-02');
    expect(opening('2026-03-03', '2026-03-09', '2026-03-10')).toBe('2026-03-09');
  });

  it('is the running one when last week holds nothing to read', () => {
    expect(opening('2026-03-09')).toBe('2026-03-09');
  });
});
