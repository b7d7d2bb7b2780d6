import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesBetween } from '../../../utils/evening/clock-time.ts';
import type { TurnOvers } from '../../../utils/evening/turn-over.ts';
import { dateOf, type Night, nightOf } from '../../../utils/plan/night.ts';
import type { EveningPlan } from '../../../utils/plan/plan.ts';
import { anyClock, anyZone, planFor, utc } from '../evening/zones.ts';
import { holds } from '../property.ts';

const always = (clock: string): TurnOvers => [{ from: '1970-01-01', at: clock }];

/** Window start, bedtime, wake, as UTC. */
function edgesOf(plan: EveningPlan, zone: string, turnOvers: TurnOvers = []): string[] {
  const { windowStart, bedtime, wake } = nightOf(plan, zone, turnOvers) as Night;
  return [utc(windowStart), utc(bedtime), utc(wake)];
}

describe('a planned night, 22:30 to 06:30 with a window of three hours', () => {
  it.each([
    [
      'America/New_York',
      '2026-11-21',
      '2026-11-22T00:30Z',
      '2026-11-22T03:30Z',
      '2026-11-22T11:30Z',
    ],
    ['Europe/Berlin', '2026-11-21', '2026-11-21T18:30Z', '2026-11-21T21:30Z', '2026-11-22T05:30Z'],
    [
      'Australia/Lord_Howe',
      '2026-11-21',
      '2026-11-21T08:30Z',
      '2026-11-21T11:30Z',
      '2026-11-21T19:30Z',
    ],
    ['Asia/Kolkata', '2026-11-21', '2026-11-21T14:00Z', '2026-11-21T17:00Z', '2026-11-22T01:00Z'],
    ['Pacific/Apia', '2026-11-21', '2026-11-21T06:30Z', '2026-11-21T09:30Z', '2026-11-21T17:30Z'],
  ])('in %s on %s', (zone, evening, windowStart, bedtime, wake) => {
    expect(edgesOf(planFor(evening), zone)).toEqual([windowStart, bedtime, wake]);
  });

  it.each([
    [
      '7 h',
      'America/New_York',
      '2026-03-07',
      '2026-03-08T00:30Z',
      '2026-03-08T03:30Z',
      '2026-03-08T10:30Z',
    ],
    [
      '9 h',
      'America/New_York',
      '2026-10-31',
      '2026-10-31T23:30Z',
      '2026-11-01T02:30Z',
      '2026-11-01T11:30Z',
    ],
    [
      '7 h',
      'Europe/Berlin',
      '2026-03-28',
      '2026-03-28T18:30Z',
      '2026-03-28T21:30Z',
      '2026-03-29T04:30Z',
    ],
    [
      '9 h',
      'Europe/Berlin',
      '2026-10-24',
      '2026-10-24T17:30Z',
      '2026-10-24T20:30Z',
      '2026-10-25T05:30Z',
    ],
    [
      '8 h 30',
      'Australia/Lord_Howe',
      '2026-04-04',
      '2026-04-04T08:30Z',
      '2026-04-04T11:30Z',
      '2026-04-04T20:00Z',
    ],
    [
      '7 h 30',
      'Australia/Lord_Howe',
      '2026-10-03',
      '2026-10-03T09:00Z',
      '2026-10-03T12:00Z',
      '2026-10-03T19:30Z',
    ],
    [
      '8 h',
      'Asia/Kolkata',
      '2026-03-28',
      '2026-03-28T14:00Z',
      '2026-03-28T17:00Z',
      '2026-03-29T01:00Z',
    ],
    [
      '8 h',
      'Asia/Kolkata',
      '2026-10-24',
      '2026-10-24T14:00Z',
      '2026-10-24T17:00Z',
      '2026-10-25T01:00Z',
    ],
    [
      '7 h',
      'Pacific/Apia',
      '2020-09-26',
      '2020-09-26T06:30Z',
      '2020-09-26T09:30Z',
      '2020-09-26T16:30Z',
    ],
    [
      '9 h',
      'Pacific/Apia',
      '2021-04-03',
      '2021-04-03T05:30Z',
      '2021-04-03T08:30Z',
      '2021-04-03T17:30Z',
    ],
    [
      '8 h',
      'Pacific/Apia',
      '2011-12-29',
      '2011-12-30T05:30Z',
      '2011-12-30T08:30Z',
      '2011-12-30T16:30Z',
    ],
  ])(
    'keeps its clock times when the clocks change and lasts %s in %s on %s',
    (_, zone, evening, windowStart, bedtime, wake) => {
      expect(edgesOf(planFor(evening), zone)).toEqual([windowStart, bedtime, wake]);
    },
  );

  it('begins and ends with its evening', () => {
    const night = nightOf(planFor('2026-03-28'), 'Europe/Berlin', []) as Night;
    expect(night.evening).toBe('2026-03-28');
    expect([utc(night.start), utc(night.end)]).toEqual(['2026-03-28T11:00Z', '2026-03-29T10:00Z']);
  });

  it('moves with the person on a flight, by the clock of where they are', () => {
    expect(edgesOf(planFor('2026-06-09'), 'Europe/Berlin')[1]).toBe('2026-06-09T20:30Z');
    expect(edgesOf(planFor('2026-06-09'), 'America/New_York')[1]).toBe('2026-06-10T02:30Z');
    expect(edgesOf(planFor('2026-06-09'), 'Pacific/Apia')[1]).toBe('2026-06-09T09:30Z');
  });
});

describe('bedtimes and wake times round the clock, in Kolkata', () => {
  const bedtimes: [string, string, string, string, string][] = [
    ['23:59', '07:00', '2026-11-21T15:29Z', '2026-11-21T18:29Z', '2026-11-22T01:30Z'],
    ['00:00', '06:30', '2026-11-21T15:30Z', '2026-11-21T18:30Z', '2026-11-22T01:00Z'],
    ['01:30', '09:00', '2026-11-21T17:00Z', '2026-11-21T20:00Z', '2026-11-22T03:30Z'],
    ['11:59', '19:00', '2026-11-22T03:29Z', '2026-11-22T06:29Z', '2026-11-22T13:30Z'],
    ['22:30', '00:00', '2026-11-21T14:00Z', '2026-11-21T17:00Z', '2026-11-21T18:30Z'],
    ['22:30', '22:30', '2026-11-21T14:00Z', '2026-11-21T17:00Z', '2026-11-22T17:00Z'],
    ['22:30', '23:00', '2026-11-21T14:00Z', '2026-11-21T17:00Z', '2026-11-21T17:30Z'],
  ];

  it.each(bedtimes)('%s to %s', (bedtime, wake, ...edges) => {
    expect(edgesOf(planFor('2026-11-21', { bedtime, wake }), 'Asia/Kolkata')).toEqual(edges);
  });

  it('go by day for who sleeps by day: 08:00 to 15:00, turning over at 20:00', () => {
    const plan = planFor('2026-11-21', { bedtime: '08:00', wake: '15:00' });
    const night = nightOf(plan, 'Asia/Kolkata', always('20:00')) as Night;
    expect([night.start, night.windowStart, night.bedtime, night.wake, night.end].map(utc)).toEqual(
      [
        '2026-11-21T14:30Z',
        '2026-11-21T23:30Z',
        '2026-11-22T02:30Z',
        '2026-11-22T09:30Z',
        '2026-11-22T14:30Z',
      ],
    );
  });

  it.each([
    ['12:00', '22:30', '2026-11-21'],
    ['12:00', '12:00', '2026-11-21'],
    ['12:00', '11:59', '2026-11-22'],
    ['12:00', '00:00', '2026-11-22'],
    ['20:00', '19:59', '2026-11-22'],
    ['20:00', '22:30', '2026-11-21'],
    ['00:00', '00:00', '2026-11-21'],
    ['00:00', '23:59', '2026-11-21'],
  ])(
    'with a turn-over at %s, %s of the evening of the 21st falls on %s',
    (turnOver, clock, date) => {
      expect(dateOf(clock, '2026-11-21', turnOver)).toBe(date);
    },
  );
});

describe('bedtimes that the clocks leave out or show twice', () => {
  it.each([
    ['America/New_York', '2026-03-07', '02:30', '2026-03-08T07:30Z'],
    ['Europe/Berlin', '2026-03-28', '02:30', '2026-03-29T01:30Z'],
    ['Australia/Lord_Howe', '2026-10-03', '02:15', '2026-10-03T15:45Z'],
  ])('a bedtime that does not exist moves forward: %s %s %s', (zone, evening, bedtime, instant) => {
    expect(edgesOf(planFor(evening, { bedtime }), zone)[1]).toBe(instant);
  });

  it.each([
    ['America/New_York', '2026-10-31', '01:30', '2026-11-01T05:30Z'],
    ['Europe/Berlin', '2026-10-24', '02:30', '2026-10-25T00:30Z'],
    ['Australia/Lord_Howe', '2026-04-04', '01:45', '2026-04-04T14:45Z'],
  ])('a bedtime that comes twice is the first: %s %s %s', (zone, evening, bedtime, instant) => {
    expect(edgesOf(planFor(evening, { bedtime }), zone)[1]).toBe(instant);
  });

  it('the window is three hours of time, whatever the clock shows', () => {
    const night = edgesOf(
      planFor('2026-03-28', { bedtime: '04:00', wake: '11:00' }),
      'Europe/Berlin',
    );
    expect(night).toEqual(['2026-03-28T23:00Z', '2026-03-29T02:00Z', '2026-03-29T09:00Z']);
  });
});

describe('the window and the turn-over', () => {
  it('the window begins no earlier than the evening itself', () => {
    const early = planFor('2026-11-21', { bedtime: '13:30', wake: '20:00' });
    expect(edgesOf(early, 'Asia/Kolkata')[0]).toBe('2026-11-21T06:30Z');
  });

  it('a window that just fits is whole', () => {
    const early = planFor('2026-11-21', { bedtime: '15:00', wake: '22:00' });
    expect(edgesOf(early, 'Asia/Kolkata')[0]).toBe('2026-11-21T06:30Z');
    expect(edgesOf({ ...early, bedtime: '15:01' }, 'Asia/Kolkata')[0]).toBe('2026-11-21T06:31Z');
  });

  it('a window of eight hours begins eight hours before bedtime', () => {
    expect(edgesOf(planFor('2026-11-21', { windowMinutes: 480 }), 'Asia/Kolkata')[0]).toBe(
      '2026-11-21T09:00Z',
    );
  });
});

describe('an evening that is off', () => {
  it('has no night', () => {
    expect(nightOf(planFor('2026-11-21', { on: false }), 'Europe/Berlin', [])).toBeNull();
  });
});

it('a night is the same however often and in whatever order it is asked for', () => {
  const plan = planFor('2026-11-21');
  const first = edgesOf(plan, 'Asia/Kolkata');
  const others = [
    edgesOf({ ...plan, windowMinutes: 60 }, 'Asia/Kolkata'),
    edgesOf({ ...plan, wake: '07:00' }, 'Asia/Kolkata'),
    edgesOf(plan, 'Asia/Kolkata', always('23:00')),
    edgesOf(plan, 'Europe/Berlin'),
  ];
  expect(edgesOf(plan, 'Asia/Kolkata')).toEqual(first);
  for (const other of others) expect(other).not.toEqual(first);
});

it('a night ends where the next evening begins, also when the turn-over changes between them', () => {
  const end = (turnOvers: TurnOvers) =>
    utc(nightOf(planFor('2026-11-21'), 'Asia/Kolkata', turnOvers)?.end ?? 0);
  expect(end([])).toBe('2026-11-22T06:30Z');
  expect(end([{ from: '2026-11-22', at: '15:00' }])).toBe('2026-11-22T09:30Z');
});

it('a night lies in order within its evening, in every zone and for every plan', () => {
  const anyEvening = fc
    .integer({ min: Date.UTC(2012, 1, 1), max: Date.UTC(2036, 0, 1) })
    .map((instant) => new Date(instant).toISOString().slice(0, 10));
  const windows = fc.integer({ min: 30, max: 480 });
  holds(
    fc.property(anyEvening, anyZone, anyClock, anyClock, anyClock, windows, (...facts) => {
      const [evening, zone, turnOver, bedtime, wake, windowMinutes] = facts;
      const plan = planFor(evening, { bedtime, wake, windowMinutes });
      const night = nightOf(plan, zone, always(turnOver)) as Night;
      expect(night.start).toBeLessThanOrEqual(night.windowStart);
      expect(night.windowStart).toBeLessThanOrEqual(night.bedtime);
      expect(night.bedtime).toBeLessThan(night.end);
      expect(night.bedtime - night.windowStart).toBeLessThanOrEqual(windowMinutes * 60_000);
      const lasts = (night.wake - night.bedtime) / 60_000;
      const planned = minutesBetween(bedtime, wake) || 1440;
      expect([-60, -30, 0, 30, 60]).toContain(Math.round(lasts - planned) || 0);
    }),
    2_000,
  );
});
