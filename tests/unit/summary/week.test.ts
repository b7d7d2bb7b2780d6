import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../utils/evening/instant.ts';
import { planOf } from '../../../utils/evening/plan.ts';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import type { Score, Slot } from '../../../utils/ratings/rating.ts';
import type { ScreenKind, ScreenRecord } from '../../../utils/screen/session.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { type EveningRecord, unknownEvening } from '../../../utils/summary/evening-record.ts';
import { openingWeek } from '../../../utils/summary/opening-week.ts';
import { type WeekData, weekSummary } from '../../../utils/summary/week-of.ts';

const zone = 'Europe/Berlin';
const at = (date: string, clock: string) => instantAt(date, clock, zone);
const thursday = { at: at('2026-03-12', '21:00'), zone };

const planned = (evening: string, fields: Partial<EveningRecord> = {}): EveningRecord => ({
  ...unknownEvening(evening),
  plan: { ...planOf(evening, DEFAULT_SETTINGS.plan), turnOver: '12:00', zone, offsetMinutes: 60 },
  ...fields,
});

const rated = (evening: string, score: Score, slot: Slot = 'evening') =>
  newRating({
    id: `${evening}${score}${slot}`,
    score,
    slot,
    evening,
    now: { at: at(evening, '22:00'), zone },
    createdAt: at(evening, '22:00'),
  });

function screenOn(evening: string, spans: [string, string, ScreenKind][]): ScreenRecord {
  const sessions = spans.map(([from, to, kind]) => ({
    start: at(evening, from),
    end: at(evening, to),
    kind,
  }));
  const observed = [{ start: at(evening, '19:30'), end: at(evening, '22:30') }];
  return {
    evening,
    device: 'd',
    zone,
    offsetMinutes: 60,
    sessions,
    observed,
    closed: [],
    updatedAt: 0,
  };
}

const dataOf = (data: Partial<WeekData>): WeekData => ({
  first: '2026-03-09',
  settings: DEFAULT_SETTINGS,
  evenings: [],
  ratings: [],
  screen: [],
  ...data,
});

describe('an empty week', () => {
  it('has seven evenings in which everything is unknown and nothing is zero', () => {
    const week = weekSummary(dataOf({}), thursday);
    expect(week).toMatchObject({ running: true, soFar: 4, rated: 0, observed: 0, worst: null });
    expect(week.evenings.map(({ state }) => state)).toEqual([
      'past',
      'past',
      'past',
      'running',
      'coming',
      'coming',
      'coming',
    ]);
    for (const { minutes, worst, kept } of week.evenings) {
      expect([minutes, worst, kept]).toEqual([null, null, null]);
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
    const [monday] = weekSummary(dataOf({ evenings, screen }), thursday).evenings;
    expect(monday?.minutes).toEqual({
      beforeBedtime: { active: 90, watching: 45, elsewhere: 0 },
      lastHour: { active: 30, watching: 15, elsewhere: 0 },
      afterBedtime: { active: 20, watching: 0, elsewhere: 0 },
      inTheNight: 0,
      longestStretch: 105,
    });
    expect(monday?.coverage).toEqual({ observed: 180, possible: 180 });
  });

  it('takes the worst of what was entered and of the evening ratings, not of those by day', () => {
    const evenings = [planned('2026-03-09', { worst: 3 }), planned('2026-03-10', { worst: 5 })];
    const ratings = [
      rated('2026-03-09', 4),
      rated('2026-03-09', 9, 'day-resting'),
      rated('2026-03-10', 2, 'night'),
      rated('2026-03-11', 0),
    ];
    const week = weekSummary(dataOf({ evenings, ratings }), thursday);
    expect(week.evenings.map(({ worst }) => worst)).toEqual([4, 5, 0, null, null, null, null]);
    expect(week).toMatchObject({ rated: 3, worst: { median: 4, n: 3 } });
  });

  it('says how the bedtime was kept only where going to bed was told', () => {
    const evenings = [
      planned('2026-03-09', { bed: at('2026-03-09', '22:55') }),
      planned('2026-03-10', { bed: at('2026-03-10', '23:15') }),
      planned('2026-03-11'),
    ];
    const week = weekSummary(dataOf({ evenings }), thursday);
    expect(week.evenings.map(({ kept }) => kept).slice(0, 3)).toEqual([
      { lateBy: 25, kept: true, movedBy: 0 },
      { lateBy: 45, kept: false, movedBy: 0 },
      null,
    ]);
    expect(week).toMatchObject({ bedtimesKnown: 2, bedtimesKept: 1 });
  });

  it('leaves marked evenings out of "kept" but not out of the worst', () => {
    const evenings = [
      planned('2026-03-09', { bed: at('2026-03-09', '23:59'), mode: 'flare', worst: 8 }),
      planned('2026-03-10', { bed: at('2026-03-10', '22:30'), worst: 2 }),
      planned('2026-03-11', { worst: 3 }),
    ];
    const week = weekSummary(dataOf({ evenings }), thursday);
    expect(week).toMatchObject({ bedtimesKnown: 1, bedtimesKept: 1, worst: { median: 3, n: 3 } });
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
    const [monday] = weekSummary(
      dataOf({ evenings: [planned('2026-03-09')], screen }),
      thursday,
    ).evenings;
    expect(monday?.coverage).toEqual({ observed: 180, possible: 180 });
    expect(monday?.minutes?.beforeBedtime.active).toBe(30);
    const unsure = { ...DEFAULT_SETTINGS, usesOtherPrograms: true };
    const [other] = weekSummary(
      dataOf({ evenings: [planned('2026-03-09')], screen, settings: unsure }),
      thursday,
    ).evenings;
    expect(other?.coverage).toEqual({ observed: 30, possible: 180 });
  });
});

describe('what a person tells afterwards', () => {
  const late = screenOn('2026-03-09', [
    ['22:00', '22:40', 'active'],
    ['22:40', '23:05', 'watching'],
  ]);

  it('"I was asleep" takes away what was watched after bedtime, and nothing else', () => {
    const told = (sleptThrough: boolean | null) =>
      weekSummary(
        dataOf({ evenings: [planned('2026-03-09', { sleptThrough })], screen: [late] }),
        thursday,
      ).evenings[0];
    expect(told(null)?.minutes?.afterBedtime).toEqual({ active: 10, watching: 25, elsewhere: 0 });
    expect(told(true)?.minutes?.afterBedtime).toEqual({ active: 10, watching: 0, elsewhere: 0 });
    expect(told(true)?.minutes?.beforeBedtime.active).toBe(30);
    expect(told(true)?.sleptThrough).toBe(true);
  });

  it('"no screen" makes an unseen evening a measured zero, also one without a known plan', () => {
    const evenings = [planned('2026-03-09'), { ...unknownEvening('2026-03-10'), noScreen: true }];
    const [monday, tuesday] = weekSummary(dataOf({ evenings }), thursday).evenings;
    expect(monday).toMatchObject({ minutes: null, unseen: true, noScreen: false });
    expect(tuesday).toMatchObject({ unseen: false, noScreen: true });
    expect(tuesday?.minutes?.beforeBedtime).toEqual({ active: 0, watching: 0, elsewhere: 0 });
  });

  it('is not asked about evenings that were off, are not over, or came before "Start"', () => {
    const off = planned('2026-03-10');
    const evenings = [{ ...off, plan: off.plan && { ...off.plan, on: false } }];
    const settings = { ...DEFAULT_SETTINGS, startedAt: at('2026-03-10', '20:00') };
    const week = weekSummary(dataOf({ evenings, settings }), thursday);
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

describe('evenings before "Start"', () => {
  it('are not counted as unlogged, unless something was told of them', () => {
    const settings = { ...DEFAULT_SETTINGS, startedAt: at('2026-03-11', '20:00') };
    expect(weekSummary(dataOf({ settings }), thursday)).toMatchObject({ soFar: 2, rated: 0 });
    const ratings = [rated('2026-03-09', 4)];
    expect(weekSummary(dataOf({ settings, ratings }), thursday)).toMatchObject({
      soFar: 3,
      rated: 1,
    });
  });
});

describe('the week the page opens on (rule 28)', () => {
  const weekWith = (first: string, ratings: ReturnType<typeof rated>[]) =>
    weekSummary(dataOf({ first, ratings }), thursday);

  it('is last week until the running one has two evenings that carry something', () => {
    const last = weekWith('2026-03-02', [rated('2026-03-03', 4)]);
    const one = weekWith('2026-03-09', [rated('2026-03-09', 4)]);
    const two = weekWith('2026-03-09', [rated('2026-03-09', 4), rated('2026-03-10', 4)]);
    expect(openingWeek({ last, running: one })).toBe('2026-03-02');
    expect(openingWeek({ last, running: two })).toBe('2026-03-09');
  });

  it('is the running one when last week holds nothing to read', () => {
    const last = weekWith('2026-03-02', []);
    const running = weekWith('2026-03-09', [rated('2026-03-09', 4)]);
    expect(openingWeek({ last, running })).toBe('2026-03-09');
  });
});
