import { describe, expect, it } from 'vitest';
import { eveningsOf } from '../../../utils/diary/evening-range.ts';
import { eveningRows } from '../../../utils/diary/evening-rows.ts';
import type { DiaryData } from '../../../utils/diary/stored-evening.ts';
import { instantAt } from '../../../utils/evening/instant.ts';
import { planOf } from '../../../utils/plan/plan.ts';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import { type EveningRecord, unknownEvening } from '../../../utils/rows/evening-record.ts';
import type { Rating, Score, Slot } from '../../../utils/rows/rating.ts';
import type { ScreenRecord } from '../../../utils/rows/screen-record.ts';
import { unknownSleep } from '../../../utils/rows/sleep-record.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import {
  addMonths,
  isMonthKey,
  isTold,
  laterMonth,
  monthOf,
  monthSummary,
  rangeOfMonth,
} from '../../../utils/summary/month.ts';

const zone = 'Europe/Berlin';
const at = (date: string, clock: string) => instantAt(date, clock, zone);
const thursday = { at: at('2026-03-12', '21:00'), zone };

const planned = (evening: string, fields: Partial<EveningRecord> = {}): EveningRecord => ({
  ...unknownEvening(evening),
  plan: { ...planOf(evening, DEFAULT_SETTINGS.plan), turnOver: '12:00', zone, offsetMinutes: 60 },
  ...fields,
});

const rated = (evening: string, score: Score, slot: Slot = 'evening'): Rating =>
  newRating({
    id: `${evening}${score}${slot}`,
    score,
    slot,
    evening,
    now: { at: at(evening, '22:50'), zone },
    createdAt: at(evening, '22:50'),
  });

const screenOf = (evening: string, until: string): ScreenRecord => ({
  evening,
  device: 'd',
  zone,
  offsetMinutes: 60,
  sessions: [{ start: at(evening, '20:00'), end: at(evening, until), kind: 'active' }],
  observed: [{ start: at(evening, '19:30'), end: at(evening, '23:30') }],
  closed: [],
  updatedAt: 0,
});

type MonthTold = Partial<DiaryData> & { month?: string };

const monthWith = ({ month = '2026-03', ...told }: MonthTold = {}, now = thursday) => {
  const nothing = { evenings: [], ratings: [], screen: [], sleeps: [], prompts: [], earlier: null };
  const data = { settings: DEFAULT_SETTINGS, ...nothing, ...told };
  return monthSummary(eveningRows(data, rangeOfMonth(month), now), now);
};

describe('an evening seen only in part', () => {
  it('has no minutes after bedtime when nothing was seen from then on: unknown is not zero', () => {
    const evening = '2026-03-10';
    const partly = {
      ...screenOf(evening, '20:30'),
      observed: [{ start: at(evening, '19:30'), end: at(evening, '20:30') }],
    };
    const month = monthWith({ evenings: [planned(evening)], screen: [partly] });
    const of = month.evenings.find((one) => one.evening === evening);
    expect(of?.afterBedtime).toBeNull();
  });
});

const startedOn = (date: string) => ({ ...DEFAULT_SETTINGS, startedAt: at(date, '20:00') });

describe('a month', () => {
  it('has all its evenings, also in February of a leap year', () => {
    expect(eveningsOf(rangeOfMonth('2028-02'))).toHaveLength(29);
    expect(rangeOfMonth('2026-03')).toEqual({ first: '2026-03-01', last: '2026-03-31' });
    expect(monthOf('2026-03-31')).toBe('2026-03');
  });

  it('has one before and one after it, across the turn of the year', () => {
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2025-12', 1)).toBe('2026-01');
    expect(addMonths('2026-03', -15)).toBe('2024-12');
  });

  it('is told from anything else an address may hold', () => {
    expect(['2026-03', '2026-13', '2026-3', '', '2026-03-01', 'march'].filter(isMonthKey)).toEqual([
      '2026-03',
    ]);
  });
});

const NO_FIGURES = {
  highest: null,
  eveningWorst: null,
  nightWorst: null,
  restingWorst: null,
  movingWorst: null,
};

describe('the evenings of a month', () => {
  it('of which nothing is known miss everything, and nothing of them is zero', () => {
    const { evenings } = monthWith();
    expect(evenings).toHaveLength(12);
    expect(evenings[0]).toEqual({
      evening: '2026-03-01',
      state: 'past',
      ...NO_FIGURES,
      ratings: 0,
      afterBedtime: null,
      early: false,
      checkIn: null,
      kept: null,
      mode: null,
      off: false,
    });
    expect(evenings.some(isTold)).toBe(false);
  });

  it('say what is there', () => {
    const evening = '2026-03-10';
    const { evenings } = monthWith({
      evenings: [planned(evening, { worst: 4, bed: at(evening, '22:40'), mode: 'flare' })],
      ratings: [rated(evening, 6), rated(evening, 3, 'day-resting')],
      screen: [screenOf(evening, '22:45')],
      sleeps: [{ ...unknownSleep(evening), quality: 7 }],
    });
    expect(evenings[9]).toEqual({
      evening,
      state: 'past',
      ...NO_FIGURES,
      eveningWorst: 4,
      nightWorst: 6,
      restingWorst: 3,
      highest: 6,
      ratings: 2,
      afterBedtime: 10,
      early: false,
      checkIn: 'told',
      kept: { lateBy: 10, kept: true, movedBy: 0 },
      mode: 'flare',
      off: false,
    });
  });

  it('tell an evening without screen after bedtime from one that nobody saw', () => {
    const { evenings } = monthWith({
      evenings: [planned('2026-03-09'), planned('2026-03-10')],
      screen: [screenOf('2026-03-09', '22:00')],
    });
    expect(evenings[8]?.afterBedtime).toBe(0);
    expect(evenings[9]?.afterBedtime).toBeNull();
  });

  it('have no minutes after a bedtime that is still to come, not even none', () => {
    const data = { evenings: [planned('2026-03-12')], screen: [screenOf('2026-03-12', '20:30')] };
    expect(monthWith(data).evenings[11]).toMatchObject({ afterBedtime: null, early: true });
    const late = { at: at('2026-03-12', '22:31'), zone };
    expect(monthWith(data, late).evenings[11]).toMatchObject({ afterBedtime: 0, early: false });
  });

  it('take the bedtime of the diary where nobody tapped (rule 26)', () => {
    const bed = at('2026-03-10', '22:55');
    const { evenings } = monthWith({
      evenings: [planned('2026-03-10')],
      sleeps: [{ ...unknownSleep('2026-03-10'), bed }],
    });
    expect(evenings[9]?.kept).toEqual({ lateBy: 25, kept: true, movedBy: 0 });
  });

  it('know a night without sleep as told, and an evening without a plan as such', () => {
    const off = planned('2026-03-10');
    const { evenings } = monthWith({
      evenings: [{ ...off, plan: off.plan && { ...off.plan, on: false } }],
      sleeps: [{ ...unknownSleep('2026-03-10'), noSleep: true }],
    });
    expect(evenings[9]).toMatchObject({ off: true, checkIn: 'no-sleep', afterBedtime: null });
  });

  it('that are to come are named by the first and the last of them only', () => {
    expect(monthWith().coming).toEqual({ first: '2026-03-13', last: '2026-03-31' });
    expect(monthWith({ month: '2026-02' }).coming).toBeNull();
    expect(monthWith({ month: '2026-04' })).toMatchObject({ evenings: [], soFar: 0 });
  });

  it('before "Start" miss nothing and are not counted, unless something was rated', () => {
    const settings = startedOn('2026-03-10');
    expect(monthWith({ settings })).toMatchObject({ soFar: 3, rated: 0 });
    expect(monthWith({ settings }).evenings[8]?.state).toBe('before');
    const told = monthWith({ settings, ratings: [rated('2026-03-02', 4)] });
    expect(told).toMatchObject({ soFar: 4, rated: 1 });
  });

  it('do not count a rating that was deleted', () => {
    const deleted = { ...rated('2026-03-10', 4), deletedAt: 1 };
    expect(monthWith({ ratings: [deleted] }).evenings[9]).toMatchObject({
      ratings: 0,
      highest: null,
    });
  });

  it('with a rating by day alone count as rated and have no value of the evening', () => {
    const month = monthWith({ ratings: [rated('2026-03-10', 4, 'day-moving')] });
    expect(month.rated).toBe(1);
    expect(month.evenings[9]).toMatchObject({
      ratings: 1,
      ...NO_FIGURES,
      movingWorst: 4,
      highest: 4,
    });
  });
});

describe('turning to the next month', () => {
  it('ends with the one under way, which at half past midnight on the first is still the old one', () => {
    expect(laterMonth(monthWith({ month: '2026-02' }))).toBe('2026-03');
    expect(laterMonth(monthWith())).toBeNull();
    const firstOfApril = { at: at('2026-04-01', '00:30'), zone };
    expect(laterMonth(monthWith({}, firstOfApril))).toBeNull();
    expect(laterMonth(monthWith({ month: '2026-05' }))).toBeNull();
  });
});
