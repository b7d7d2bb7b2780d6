import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../utils/evening/instant.ts';
import { planOf } from '../../../utils/evening/plan.ts';
import type { PromptLogRow } from '../../../utils/prompts/prompt-log.ts';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import type { Score, Slot } from '../../../utils/ratings/rating.ts';
import type { ScreenKind, ScreenRecord } from '../../../utils/screen/session.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { type EveningRecord, unknownEvening } from '../../../utils/summary/evening-record.ts';
import { openingWeek } from '../../../utils/summary/opening-week.ts';
import { type SleepRecord, unknownSleep } from '../../../utils/summary/sleep-record.ts';
import { type WeekData, weekSummary } from '../../../utils/summary/week-summary.ts';

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

const slept = (evening: string, fields: Partial<SleepRecord>): SleepRecord => ({
  ...unknownSleep(evening),
  zone,
  offsetMinutes: 60,
  ...fields,
});

const promptOn = (evening: string, fields: Partial<PromptLogRow>): PromptLogRow => ({
  id: `${evening}${fields.openedAt}`,
  evening,
  prompt: 'screens-off',
  occurrence: 0,
  round: 0,
  dueAt: at(evening, '21:30'),
  openedAt: at(evening, '21:30'),
  notice: 'missed',
  noticeAt: null,
  outcome: 'expired',
  endedAt: null,
  zone,
  offsetMinutes: 60,
  updatedAt: 0,
  ...fields,
});

const dataOf = (data: Partial<WeekData>): WeekData => ({
  first: '2026-03-09',
  settings: DEFAULT_SETTINGS,
  evenings: [],
  ratings: [],
  screen: [],
  sleeps: [],
  prompts: [],
  ...data,
});

describe('an empty week', () => {
  it('has seven evenings in which everything is unknown and nothing is zero', () => {
    const week = weekSummary(dataOf({}), thursday);
    expect(week.story).toMatchObject({ running: true, evenings: 4, rated: 0, measured: 0 });
    expect(week.comparison.week.worst).toEqual({ n: 0, of: 4, median: null, iqr: null });
    expect(week.ranges.worst).toBeNull();
    expect(week.evenings.map(({ state }) => state)).toEqual([
      'past',
      'past',
      'past',
      'running',
      'coming',
      'coming',
      'coming',
    ]);
    for (const { minutes, worst, kept, totals, nightWorst, sleep } of week.evenings) {
      expect([minutes, worst, kept, nightWorst, sleep]).toEqual([null, null, null, null, null]);
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
    expect(week.story.rated).toBe(3);
    expect(week.comparison.week.worst).toMatchObject({ median: 4, n: 3, of: 4 });
    expect(week.ranges.worst).toEqual({ low: 0, high: 5 });
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
    expect(week.story.kept).toMatchObject({ known: 2, kept: 1 });
  });

  it('leaves marked evenings out of "kept" but not out of the worst', () => {
    const evenings = [
      planned('2026-03-09', { bed: at('2026-03-09', '23:59'), mode: 'flare', worst: 8 }),
      planned('2026-03-10', { bed: at('2026-03-10', '22:30'), worst: 2 }),
      planned('2026-03-11', { worst: 3 }),
    ];
    const week = weekSummary(dataOf({ evenings }), thursday);
    expect(week.story.kept).toMatchObject({ known: 1, kept: 1 });
    expect(week.comparison.week.worst).toMatchObject({ median: 3, n: 3 });
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

describe('what the diary tells of the night', () => {
  const monday = (data: Partial<WeekData>) => weekSummary(dataOf(data), thursday).evenings[0];
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
    const [monday] = weekSummary(
      dataOf({ evenings: [planned('2026-03-09')], screen: [{ ...screen, observed }] }),
      thursday,
    ).evenings;
    expect(monday?.totals).toMatchObject({ beforeBedtime: 45, lastHour: null, afterBedtime: null });
  });
});

describe('prompts', () => {
  it('are those that came, not those that could not', () => {
    const came = promptOn('2026-03-09', { openedAt: at('2026-03-09', '21:30') });
    const missed = promptOn('2026-03-09', { openedAt: null });
    const [monday, tuesday] = weekSummary(
      dataOf({ prompts: [came, missed, promptOn('2026-03-08', {})] }),
      thursday,
    ).evenings;
    expect(monday?.prompts).toEqual([came]);
    expect(tuesday?.prompts).toEqual([]);
  });
});

describe('an evening without a bedtime', () => {
  it('is one with no plan, which is not the same as one of which no plan is known', () => {
    const off = planned('2026-03-10');
    const evenings = [{ ...off, plan: off.plan && { ...off.plan, on: false } }];
    const week = weekSummary(dataOf({ evenings }), thursday);
    expect(week.evenings.map((shown) => shown.off).slice(0, 3)).toEqual([false, true, false]);
  });
});

describe('the weeks before', () => {
  it('stand beside the week, each with the evenings it had', () => {
    const ratings = [
      ...['2026-02-16', '2026-02-18', '2026-03-03', '2026-03-05'].map((day) => rated(day, 6)),
      ...['2026-03-02', '2026-03-09', '2026-03-10', '2026-03-11'].map((day) => rated(day, 3)),
    ];
    const { comparison } = weekSummary(dataOf({ ratings }), thursday);
    expect(comparison.week.worst).toMatchObject({ median: 3, n: 3, of: 4 });
    expect(comparison.lastWeek.worst).toMatchObject({ median: 6, n: 3, of: 7 });
    expect(comparison.fourWeeks.worst).toMatchObject({ median: 6, n: 5, of: 28 });
  });
});

describe('evenings before "Start"', () => {
  const settings = { ...DEFAULT_SETTINGS, startedAt: at('2026-03-11', '20:00') };

  it('are not counted as unlogged', () => {
    expect(weekSummary(dataOf({ settings }), thursday).story).toMatchObject({
      evenings: 2,
      rated: 0,
    });
  });

  it('count from the first of which something was told', () => {
    const ratings = [rated('2026-03-09', 4)];
    expect(weekSummary(dataOf({ settings, ratings }), thursday).story).toMatchObject({
      evenings: 4,
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
