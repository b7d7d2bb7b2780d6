import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import { clockTimeAt, minutesOfDay } from '../../../utils/evening/clock-time.ts';
import { instantAt, MINUTE_MS, wallClockAt } from '../../../utils/evening/instant.ts';
import {
  NIGHT_TIMES,
  nightInstants,
  type TypedNight,
} from '../../../utils/sleep/night-instants.ts';
import { anyClock, anyInstant, anyZone, utc } from '../evening/zones.ts';
import { holds } from '../property.ts';
import { noClockChange, type TypedItems, typed } from './diaries.ts';

const HOUR_MS = 60 * MINUTE_MS;

/** The times of a night as they stand in the tables, with how they were read where that is not the only way. */
const placed = (night: TypedItems) =>
  Object.values(nightInstants(typed(night))).map(
    (time) => time && (time.reading === 'only' ? utc(time.at) : `${utc(time.at)} ${time.reading}`),
  );

describe('the times of a night', () => {
  it('follow each other from the evening into the morning', () => {
    expect(placed({ bed: '22:30', try: '23:00', wake: '06:30', up: '07:00' })).toEqual([
      '2026-11-21T21:30Z',
      '2026-11-21T22:00Z',
      '2026-11-22T05:30Z',
      '2026-11-22T06:00Z',
    ]);
  });

  it('all lie on the next date when the person went to bed after midnight', () => {
    expect(placed({ bed: '00:40', try: '00:40', wake: '09:00', up: '09:00' })).toEqual([
      '2026-11-21T23:40Z',
      '2026-11-21T23:40Z',
      '2026-11-22T08:00Z',
      '2026-11-22T08:00Z',
    ]);
  });

  it('may end after the next turn-over', () => {
    expect(placed({ bed: '03:00', try: '03:30', wake: '11:30', up: '12:30' })).toEqual([
      '2026-11-22T02:00Z',
      '2026-11-22T02:30Z',
      '2026-11-22T10:30Z',
      '2026-11-22T11:30Z',
    ]);
  });

  it('go by the turn-over of a person who sleeps by day', () => {
    const byDay = { bed: '08:30', try: '09:00', wake: '16:00', up: '16:30', turnOver: '18:00' };
    expect(placed(byDay)).toEqual([
      '2026-11-22T07:30Z',
      '2026-11-22T08:00Z',
      '2026-11-22T15:00Z',
      '2026-11-22T15:30Z',
    ]);
  });

  it('are unknown where nothing was typed, and the others are placed without them', () => {
    expect(placed({ try: '23:00', up: '07:00' })).toEqual([
      null,
      '2026-11-21T22:00Z',
      null,
      '2026-11-22T06:00Z',
    ]);
    expect(placed({})).toEqual([null, null, null, null]);
  });

  it('have a waking that stands alone in the morning, or past the turn-over of the next date', () => {
    expect(placed({ wake: '06:30', up: '07:00' })[2]).toBe('2026-11-22T05:30Z');
    expect(placed({ wake: '12:30', up: '13:00' })[2]).toBe('2026-11-22T11:30Z');
    expect(placed({ up: '13:00' })[3]).toBe('2026-11-22T12:00Z');
  });

  it('may have the light put out after the next turn-over, too', () => {
    expect(placed({ bed: '11:50', try: '12:10', wake: '20:00', up: '20:00' })).toEqual([
      '2026-11-22T10:50Z',
      '2026-11-22T11:10Z',
      '2026-11-22T19:00Z',
      '2026-11-22T19:00Z',
    ]);
  });

  it('are left out of order rather than stretched over two days by a slip of ten minutes', () => {
    expect(placed({ bed: '23:00', try: '22:50', wake: '06:30', up: '06:20' })).toEqual([
      '2026-11-21T22:00Z',
      '2026-11-21T21:50Z',
      '2026-11-22T05:30Z',
      '2026-11-22T05:20Z',
    ]);
  });
});

describe('a time in an hour that comes twice', () => {
  const changes = { evening: '2026-10-24', bed: '23:00', try: '23:00' };

  it.each([
    ['2026-10-24', 'Europe/Berlin', '02:30', '2026-10-25T00:30Z', '2026-10-25T01:30Z'],
    ['2026-10-31', 'America/New_York', '01:30', '2026-11-01T05:30Z', '2026-11-01T06:30Z'],
    ['2026-04-04', 'Australia/Lord_Howe', '01:45', '2026-04-04T14:45Z', '2026-04-04T15:15Z'],
  ])('on %s in %s means the first unless the second was said', (...literal) => {
    const [evening, zone, wake, first, second] = literal;
    const night = { evening, zone, bed: '23:00', wake };
    expect(placed(night)[2]).toBe(`${first} first`);
    expect(placed({ ...night, secondPass: ['wake'] })[2]).toBe(`${second} second`);
  });

  it('is nothing to ask about when only the second comes after the time before it', () => {
    const twice = { evening: '2026-10-24', bed: '02:30', try: '02:10', wake: '09:00' };
    expect(placed(twice).slice(0, 2)).toEqual(['2026-10-25T00:30Z first', '2026-10-25T01:10Z']);
  });

  it('follows the second pass of the time before it', () => {
    const awakeInIt = { ...changes, bed: '02:10', try: '02:20', secondPass: ['bed'] as const };
    expect(placed(awakeInIt).slice(0, 2)).toEqual([
      '2026-10-25T01:10Z second',
      '2026-10-25T01:20Z',
    ]);
  });

  it('is not asked about on an ordinary night', () => {
    expect(placed({ wake: '02:30', secondPass: ['wake'] })[2]).toBe('2026-11-22T01:30Z');
  });
});

describe('a time that the clocks leave out', () => {
  it.each([
    ['2026-03-28', 'Europe/Berlin', '02:30', '2026-03-29T01:30Z moved'],
    ['2026-03-07', 'America/New_York', '02:30', '2026-03-08T07:30Z moved'],
    ['2026-10-03', 'Australia/Lord_Howe', '02:15', '2026-10-03T15:45Z moved'],
  ])('on %s in %s moves forward: %s', (evening, zone, bed, instant) => {
    expect(placed({ evening, zone, bed })[0]).toBe(instant);
  });
});

const anyTyped: fc.Arbitrary<TypedNight> = fc
  .record({
    day: anyInstant,
    zone: anyZone,
    turnOver: anyClock,
    clocks: fc.tuple(...NIGHT_TIMES.map(() => fc.option(anyClock))),
  })
  .map(({ day, zone, turnOver, clocks }) => ({
    evening: wallClockAt(day, zone).date,
    zone,
    turnOver,
    times: {
      bed: clocks[0] ?? null,
      try: clocks[1] ?? null,
      wake: clocks[2] ?? null,
      up: clocks[3] ?? null,
    },
  }));

const startOf = ({ evening, turnOver, zone }: TypedNight) => instantAt(evening, turnOver, zone);

describe('whatever is typed', () => {
  it('is placed where the clock shows it, unless the clocks leave it out', () => {
    holds(
      fc.property(anyTyped, (night) => {
        const instants = nightInstants(night);
        for (const time of NIGHT_TIMES) {
          const found = instants[time];
          if (!found || found.reading === 'moved') continue;
          const shown = wallClockAt(found.at, night.zone).minutes;
          expect(shown).toBe(minutesOfDay(night.times[time] as string));
        }
      }),
      1_000,
    );
  });

  it('lies between the turn-over and 12 h after the next one, but for the day that Apia left out', () => {
    holds(
      fc.property(anyTyped, (night) => {
        const next = startOf({ ...night, evening: addEvenings(night.evening, 1) });
        fc.pre(next > startOf(night));
        for (const found of Object.values(nightInstants(night))) {
          if (!found) continue;
          expect(found.at).toBeGreaterThanOrEqual(startOf(night));
          expect(found.at).toBeLessThan(next + 13 * HOUR_MS);
        }
      }),
      1_000,
    );
  });

  it('lies a day later on the next evening, when the clocks do not change in either night', () => {
    holds(
      fc.property(anyTyped, (night) => {
        const start = startOf(night);
        fc.pre(noClockChange(night.zone, start, start + 72 * HOUR_MS));
        const moved = nightInstants({ ...night, evening: addEvenings(night.evening, 1) });
        const before = nightInstants(night);
        for (const time of NIGHT_TIMES) {
          const at = before[time]?.at;
          expect(moved[time]?.at).toBe(at === undefined ? undefined : at + 24 * HOUR_MS);
        }
      }),
      1_000,
    );
  });

  it('comes back as it was when the times are in order and the night ends in its day', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 350 }), { minLength: 4, maxLength: 4 });
    holds(
      fc.property(steps, anyClock, (minutes, turnOver) => {
        const start = instantAt('2026-11-21', turnOver, 'Europe/Berlin');
        let at = start;
        const real = minutes.map((step) => {
          at += step * MINUTE_MS;
          return at;
        });
        const [bed = '', tried = '', wake = '', up = ''] = real.map((instant) =>
          clockTimeAt(wallClockAt(instant, 'Europe/Berlin').minutes),
        );
        const found = nightInstants(typed({ turnOver, bed, try: tried, wake, up }));
        expect(Object.values(found).map((time) => time?.at)).toEqual(real);
      }),
    );
  });
});
