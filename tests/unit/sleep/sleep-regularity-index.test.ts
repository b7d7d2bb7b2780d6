import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import { clockTimeAt } from '../../../utils/evening/clock-time.ts';
import { MINUTE_MS } from '../../../utils/evening/instant.ts';
import { sleepSpan } from '../../../utils/sleep/sleep-diary.ts';
import {
  type DiaryNight,
  sleepEpochs,
  sleepRegularityIndex,
} from '../../../utils/sleep/sleep-regularity-index.ts';
import vectors from '../../fixtures/vectors/sleep.json';
import { at } from '../evening/zones.ts';
import { holds } from '../property.ts';
import { diaryOf, evenings, sleepless, sleptNight } from './diaries.ts';

const NOON = '12:00';
const week = evenings('2026-11-16', 7);
const same = week.map((evening) => sleptNight(evening, '23:00', '07:00'));

/** The nights that the fixture describes in words. */
const described: Record<string, DiaryNight[]> = {
  '23:00-07:00 x7': same,
  '23:00-07:00 and 01:00-09:00 alternating, 7 nights': week.map((evening, night) =>
    night % 2 === 0 ? sleptNight(evening, '23:00', '07:00') : sleptNight(evening, '01:00', '09:00'),
  ),
  '23:00-07:00 x7 with one sleepless night in the middle': same.map((night, index) =>
    index === 3 ? sleepless(night.evening) : night,
  ),
};

describe('the Sleep Regularity Index', () => {
  it.each(vectors.sleepRegularityIndex)('of $nights is $sri', ({ nights, sri, pairs }) => {
    const found = sleepRegularityIndex(described[nights] ?? [], NOON);
    expect(found.sri).toBeCloseTo(sri, 4);
    expect(found.pairs).toBe(pairs);
  });

  it('is -100 when each night is the other half of the clock', () => {
    const halves = week.map((evening, night) =>
      night % 2 === 0
        ? sleptNight(evening, '18:00', '06:00')
        : { evening, diary: diaryOf({ ...spanOn(evening, '06:00', '18:00'), sol: 0 }) },
    );
    expect(sleepRegularityIndex(halves, '06:00')).toEqual({ sri: -100, pairs: 6 });
  });

  it('leaves out both pairs of a missing night', () => {
    const missing = same.filter((_, index) => index !== 2);
    expect(sleepRegularityIndex([...missing, nextNight(1), nextNight(2)], NOON)).toEqual({
      sri: 100,
      pairs: 6,
    });
  });

  it('leaves out both pairs of a night of which too little was told', () => {
    const partly = same.map((night, index) =>
      index === 1 ? { ...night, diary: { ...night.diary, sol: null } } : night,
    );
    expect(sleepRegularityIndex(partly, NOON)).toEqual({ sri: null, pairs: 4 });
  });

  it('needs five pairs', () => {
    expect(sleepRegularityIndex(same.slice(0, 6), NOON)).toEqual({ sri: 100, pairs: 5 });
    expect(sleepRegularityIndex(same.slice(0, 5), NOON)).toEqual({ sri: null, pairs: 4 });
    expect(sleepRegularityIndex([], NOON)).toEqual({ sri: null, pairs: 0 });
  });

  it('does not ask in which order the nights come', () => {
    expect(sleepRegularityIndex(same.toReversed(), NOON)).toEqual({ sri: 100, pairs: 6 });
  });

  it('sees a sleep that lasts beyond the turn-over', () => {
    const long = week.map((evening) => sleptNight(evening, '05:00', '13:00'));
    expect(sleepRegularityIndex(long, NOON).sri).toBeCloseTo(100 - (200 * 60) / 1440 / 6, 10);
  });

  it.each([
    ['2026-10-21', 'Europe/Berlin'],
    ['2026-03-25', 'Europe/Berlin'],
    ['2026-10-28', 'America/New_York'],
    ['2026-03-04', 'America/New_York'],
    ['2026-04-01', 'Australia/Lord_Howe'],
    ['2026-09-30', 'Australia/Lord_Howe'],
  ])(
    'of a week from %s in %s is 100 by the wall clock, though the clocks change in it',
    (first, zone) => {
      const nights = evenings(first, 7).map((evening) =>
        sleptNight(evening, '23:00', '07:00', zone),
      );
      expect(sleepRegularityIndex(nights, NOON)).toEqual({ sri: 100, pairs: 6 });
    },
  );

  it('lies between -100 and 100, and is what counting minutes gives', () => {
    const night = fc.option(
      fc.record({
        from: fc.integer({ min: 0, max: 900 }),
        slept: fc.integer({ min: 0, max: 539 }),
      }),
    );
    holds(
      fc.property(fc.array(night, { maxLength: 12 }), (drawn) => {
        const nights = drawn.flatMap((one, day) => (one === null ? [] : drawnNight(day, one)));
        const { sri, pairs } = sleepRegularityIndex(nights, NOON);
        const counted = countedIndex(drawn);
        expect(pairs).toBe(counted.pairs);
        if (sri === null) expect(pairs).toBeLessThan(5);
        else expect(sri).toBeCloseTo(counted.sri, 10);
        expect(Math.abs(sri ?? 0)).toBeLessThanOrEqual(100);
      }),
      150,
    );
  });

  it('is the same for the same nights a day later', () => {
    const night = fc.record({
      from: fc.integer({ min: 0, max: 900 }),
      slept: fc.integer({ min: 0, max: 539 }),
    });
    holds(
      fc.property(fc.array(night, { minLength: 6, maxLength: 8 }), (drawn) => {
        const from = (day: number) => drawn.flatMap((one, index) => drawnNight(index + day, one));
        expect(sleepRegularityIndex(from(1), NOON)).toEqual(sleepRegularityIndex(from(0), NOON));
      }),
      50,
    );
  });
});

const nextNight = (days: number) => sleptNight(addEvenings('2026-11-22', days), '23:00', '07:00');

/** A sleep on the date of an evening, by the instants themselves. */
function spanOn(date: string, from: string, to: string) {
  return { try: at(`${date}T${from}+01:00`), wake: at(`${date}T${to}+01:00`) };
}

/** Minutes from noon UTC to falling asleep, and minutes slept; a night of none is a sleepless one. */
type Drawn = { from: number; slept: number };

function drawnNight(day: number, { from, slept }: Drawn): DiaryNight[] {
  const evening = addEvenings('2026-06-01', day);
  if (slept === 0) return [sleepless(evening)];
  const onset = at(`${evening}T12:00Z`) + from * MINUTE_MS;
  const wake = onset + slept * MINUTE_MS;
  return [{ evening, diary: diaryOf({ zone: 'UTC', try: onset, sol: 0, wake }) }];
}

/** The formula itself, minute by minute. */
function countedIndex(drawn: readonly (Drawn | null)[]): { sri: number; pairs: number } {
  let alike = 0;
  let pairs = 0;
  for (const [day, one] of drawn.entries()) {
    const next = drawn[day + 1];
    if (!one || !next) continue;
    pairs += 1;
    for (let minute = 0; minute < 1440; minute += 1) {
      if (isAsleep(one, minute) === isAsleep(next, minute)) alike += 1;
    }
  }
  return { sri: -100 + (200 / (1440 * pairs)) * alike, pairs };
}

const isAsleep = ({ from, slept }: Drawn, minute: number) =>
  from <= minute && minute < from + slept;

/** The stretches asleep in an evening's day, as clock times. */
function asleepIn(
  evening: string,
  sleep: [string, string],
  { zone = 'Europe/Berlin', turnOver = NOON } = {},
): string[] {
  const [start, end] = sleep.map(at) as [number, number];
  const epochs = sleepEpochs({ evening, turnOver, zone }, [{ start, end }]);
  expect(epochs).toHaveLength(1440);
  const offset = Number(turnOver.slice(0, 2)) * 60 + Number(turnOver.slice(3));
  return epochs.flatMap((asleep, minute) =>
    asleep === (epochs[minute - 1] ?? false) ? [] : clockTimeAt(minute + offset),
  );
}

describe('the wall-clock minutes asleep', () => {
  it('go from onset to the final waking, which is awake already', () => {
    const sleep: [string, string] = ['2026-11-21T23:00+01:00', '2026-11-22T07:00+01:00'];
    expect(asleepIn('2026-11-21', sleep)).toEqual(['23:00', '07:00']);
  });

  it('take a minute that the clocks leave out as the one before it', () => {
    const through: [string, string] = ['2026-03-29T01:30+01:00', '2026-03-29T03:30+02:00'];
    const after: [string, string] = ['2026-03-29T03:00+02:00', '2026-03-29T03:30+02:00'];
    const until: [string, string] = ['2026-03-29T01:30+01:00', '2026-03-29T03:00+02:00'];
    expect(asleepIn('2026-03-28', through)).toEqual(['01:30', '03:30']);
    expect(asleepIn('2026-03-28', after)).toEqual(['03:00', '03:30']);
    expect(asleepIn('2026-03-28', until)).toEqual(['01:30', '03:00']);
  });

  it('count an hour that comes twice by its first pass', () => {
    const fromFirst: [string, string] = ['2026-10-25T02:30+02:00', '2026-10-25T07:00+01:00'];
    const fromSecond: [string, string] = ['2026-10-25T02:30+01:00', '2026-10-25T07:00+01:00'];
    const toSecond: [string, string] = ['2026-10-24T23:00+02:00', '2026-10-25T02:15+01:00'];
    expect(asleepIn('2026-10-24', fromFirst)).toEqual(['02:30', '07:00']);
    expect(asleepIn('2026-10-24', fromSecond)).toEqual(['03:00', '07:00']);
    expect(asleepIn('2026-10-24', toSecond)).toEqual(['23:00', '03:00']);
  });

  it('do so on the half hours of Lord Howe', () => {
    const zone = 'Australia/Lord_Howe';
    const back: [string, string] = ['2026-04-05T01:45+10:30', '2026-04-05T07:00+10:30'];
    const ahead: [string, string] = ['2026-10-04T01:50+10:30', '2026-10-04T02:40+11:00'];
    expect(asleepIn('2026-04-04', back, { zone })).toEqual(['02:00', '07:00']);
    expect(asleepIn('2026-10-03', ahead, { zone })).toEqual(['01:50', '02:40']);
  });

  it('are found when the day turns over in the hour left out, or in the one that comes twice', () => {
    const leftOut: [string, string] = ['2026-03-29T01:00+01:00', '2026-03-29T04:00+02:00'];
    const twice: [string, string] = ['2026-10-25T02:45+02:00', '2026-10-25T05:00+01:00'];
    const turnOver = '02:30';
    expect(asleepIn('2026-03-29', leftOut, { turnOver })).toEqual(['02:30', '04:00']);
    expect(asleepIn('2026-10-25', twice, { turnOver })).toEqual(['02:45', '05:00']);
  });
});

describe('the span of a sleep', () => {
  it('begins when the person fell asleep', () => {
    const { diary } = sleptNight('2026-11-21', '23:00', '07:00');
    const span = { start: at('2026-11-21T22:20Z'), end: at('2026-11-22T06:00Z') };
    expect(sleepSpan({ ...diary, sol: 20 })).toEqual(span);
  });

  it('is unknown when no time is left for it, and of a night without sleep', () => {
    const { diary } = sleptNight('2026-11-21', '23:00', '07:00');
    expect(sleepSpan({ ...diary, sol: 480 })).toBeNull();
    expect(sleepSpan({ ...diary, noSleep: true })).toBeNull();
  });
});
