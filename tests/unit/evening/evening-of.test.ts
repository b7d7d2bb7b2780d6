import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEvenings, weekdayOf } from '../../../utils/evening/calendar.ts';
import { eveningOf, spanOfEvening, startOfEvening } from '../../../utils/evening/evening-of.ts';
import { wallClockAt } from '../../../utils/evening/instant.ts';
import type { TurnOvers } from '../../../utils/evening/turn-over.ts';
import { holds } from '../property.ts';
import { anyInstant, anyZone, at, utc } from './zones.ts';

const always = (clock: string): TurnOvers => [{ from: '1970-01-01', at: clock }];

describe('the evening of a moment', () => {
  it.each([
    ['2026-11-22T00:40+01:00', 'Europe/Berlin', '2026-11-21'],
    ['2026-11-21T11:59:59.999+01:00', 'Europe/Berlin', '2026-11-20'],
    ['2026-11-21T12:00+01:00', 'Europe/Berlin', '2026-11-21'],
    ['2026-11-22T00:40-05:00', 'America/New_York', '2026-11-21'],
    ['2026-11-22T00:40+05:30', 'Asia/Kolkata', '2026-11-21'],
    ['2026-11-22T00:40+13:00', 'Pacific/Apia', '2026-11-21'],
    ['2026-11-22T00:40+11:00', 'Australia/Lord_Howe', '2026-11-21'],
    ['2027-01-01T00:00-05:00', 'America/New_York', '2026-12-31'],
    ['2028-03-01T02:00+01:00', 'Europe/Berlin', '2028-02-29'],
  ])('%s in %s is that of %s', (moment, zone, evening) => {
    expect(eveningOf({ at: at(moment), zone }, [])).toBe(evening);
  });

  it.each([
    ['the hour that Berlin leaves out', '2026-03-29T01:00Z', 'Europe/Berlin', '2026-03-28'],
    ['the first two o’clock of Berlin', '2026-10-25T00:30Z', 'Europe/Berlin', '2026-10-24'],
    ['the second two o’clock of Berlin', '2026-10-25T01:30Z', 'Europe/Berlin', '2026-10-24'],
    ['the noon after the short night', '2026-03-29T10:00Z', 'Europe/Berlin', '2026-03-29'],
    ['a moment before it', '2026-03-29T09:59Z', 'Europe/Berlin', '2026-03-28'],
    ['the noon after the long night', '2026-11-01T17:00Z', 'America/New_York', '2026-11-01'],
    ['a moment before it', '2026-11-01T16:59Z', 'America/New_York', '2026-10-31'],
    [
      'the noon after Lord Howe’s half hour',
      '2026-10-04T01:00Z',
      'Australia/Lord_Howe',
      '2026-10-04',
    ],
    ['a moment before it', '2026-10-04T00:59Z', 'Australia/Lord_Howe', '2026-10-03'],
  ])('is steady through a clock change: %s', (_, moment, zone, evening) => {
    expect(eveningOf({ at: at(moment), zone }, [])).toBe(evening);
  });

  it('passes over the day that Apia left out', () => {
    const zone = 'Pacific/Apia';
    expect(eveningOf({ at: at('2011-12-30T09:59:59.999Z'), zone }, [])).toBe('2011-12-29');
    expect(eveningOf({ at: at('2011-12-30T10:00Z'), zone }, [])).toBe('2011-12-29');
    expect(eveningOf({ at: at('2011-12-30T21:59:59.999Z'), zone }, [])).toBe('2011-12-29');
    expect(eveningOf({ at: at('2011-12-30T22:00Z'), zone }, [])).toBe('2011-12-31');
  });

  it('may be the day before on the other side of a flight west, so that a date comes twice', () => {
    const moment = at('2026-06-11T00:00Z');
    expect(eveningOf({ at: moment, zone: 'Pacific/Apia' }, [])).toBe('2026-06-11');
    expect(eveningOf({ at: moment, zone: 'America/New_York' }, [])).toBe('2026-06-10');
  });

  it('may be the next one on the other side of a flight east', () => {
    const moment = at('2026-06-10T10:30Z');
    expect(eveningOf({ at: moment, zone: 'America/New_York' }, [])).toBe('2026-06-09');
    expect(eveningOf({ at: moment, zone: 'Europe/Berlin' }, [])).toBe('2026-06-10');
  });

  it('is the same on both sides of a flight in the evening of both', () => {
    const moment = at('2026-06-09T23:00Z');
    expect(eveningOf({ at: moment, zone: 'Europe/Berlin' }, [])).toBe('2026-06-09');
    expect(eveningOf({ at: moment, zone: 'America/New_York' }, [])).toBe('2026-06-09');
  });
});

describe('another turn-over', () => {
  it.each([
    ['20:00', '2026-11-21T19:59+01:00', '2026-11-20'],
    ['20:00', '2026-11-21T20:00+01:00', '2026-11-21'],
    ['20:00', '2026-11-22T08:00+01:00', '2026-11-21'],
    ['04:00', '2026-11-21T03:59+01:00', '2026-11-20'],
    ['04:00', '2026-11-21T04:00+01:00', '2026-11-21'],
    ['00:00', '2026-11-20T23:59+01:00', '2026-11-20'],
    ['00:00', '2026-11-21T00:00+01:00', '2026-11-21'],
    ['23:59', '2026-11-21T23:58+01:00', '2026-11-20'],
    ['23:59', '2026-11-21T23:59+01:00', '2026-11-21'],
  ])('at %s puts %s into the evening of %s', (turnOver, moment, evening) => {
    expect(eveningOf({ at: at(moment), zone: 'Europe/Berlin' }, always(turnOver))).toBe(evening);
  });

  it('in an hour that comes twice acts at the first, and the second changes nothing', () => {
    const evening = (moment: string) =>
      eveningOf({ at: at(moment), zone: 'Europe/Berlin' }, always('02:30'));
    expect(evening('2026-10-25T00:29Z')).toBe('2026-10-24');
    expect(evening('2026-10-25T00:30Z')).toBe('2026-10-25');
    expect(evening('2026-10-25T01:00Z')).toBe('2026-10-25');
    expect(evening('2026-10-25T01:30Z')).toBe('2026-10-25');
  });

  it('in an hour that is left out acts an hour later', () => {
    const start = startOfEvening('2026-03-29', 'Europe/Berlin', always('02:30'));
    expect(utc(start)).toBe('2026-03-29T01:30Z');
  });

  it('files a back-dated moment by the turn-over of its own time', () => {
    const turnOvers = [
      { from: '2026-11-01', at: '17:00' },
      { from: '2026-11-02', at: '20:00' },
    ];
    const evening = (moment: string) =>
      eveningOf({ at: at(moment), zone: 'Asia/Kolkata' }, turnOvers);
    expect(evening('2026-10-20T12:30+05:30')).toBe('2026-10-20');
    expect(evening('2026-10-31T12:30+05:30')).toBe('2026-10-31');
    expect(evening('2026-11-01T12:30+05:30')).toBe('2026-10-31');
    expect(evening('2026-11-01T17:30+05:30')).toBe('2026-11-01');
    expect(evening('2026-11-02T17:30+05:30')).toBe('2026-11-01');
    expect(evening('2026-11-20T19:30+05:30')).toBe('2026-11-19');
  });
});

describe('the weekday is that of the evening, at every edge', () => {
  const days = [
    '2026-11-16',
    '2026-11-17',
    '2026-11-18',
    '2026-11-19',
    '2026-11-20',
    '2026-11-21',
    '2026-11-22',
  ];
  const table = days.flatMap((date, index) => {
    const own = index + 1;
    const before = index === 0 ? 7 : index;
    return [
      [date, '00:00', before],
      [date, '00:40', before],
      [date, '11:59', before],
      [date, '12:00', own],
      [date, '23:59', own],
    ] as const;
  });

  it.each(table)('%s at %s belongs to weekday %i', (date, clock, weekday) => {
    const moment = at(`${date}T${clock}+05:30`);
    expect(weekdayOf(eveningOf({ at: moment, zone: 'Asia/Kolkata' }, []))).toBe(weekday);
  });
});

describe('evenings and time', () => {
  it('every instant has exactly one evening', () => {
    holds(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const evening = eveningOf({ at: instant, zone }, []);
        const holding = [-2, -1, 0, 1, 2]
          .map((days) => addEvenings(evening, days))
          .filter((one) => {
            const { start, end } = spanOfEvening(one, zone, []);
            return start <= instant && instant < end;
          });
        expect(holding).toEqual([evening]);
      }),
      1_000,
    );
  });

  it('an evening has the date of its moment or of the day before', () => {
    holds(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const { date, minutes } = wallClockAt(instant, zone);
        const evening = eveningOf({ at: instant, zone }, []);
        const leftOut = date === '2011-12-31' && zone === 'Pacific/Apia';
        if (!leftOut) expect(evening).toBe(minutes >= 720 ? date : addEvenings(date, -1));
      }),
      1_000,
    );
  });

  it.each([
    ['2026-03-07', 'America/New_York', '2026-03-07T17:00Z', '2026-03-08T16:00Z'],
    ['2026-10-31', 'America/New_York', '2026-10-31T16:00Z', '2026-11-01T17:00Z'],
    ['2026-03-28', 'Europe/Berlin', '2026-03-28T11:00Z', '2026-03-29T10:00Z'],
    ['2026-10-24', 'Europe/Berlin', '2026-10-24T10:00Z', '2026-10-25T11:00Z'],
    ['2026-04-04', 'Australia/Lord_Howe', '2026-04-04T01:00Z', '2026-04-05T01:30Z'],
    ['2026-10-03', 'Australia/Lord_Howe', '2026-10-03T01:30Z', '2026-10-04T01:00Z'],
    ['2026-03-28', 'Asia/Kolkata', '2026-03-28T06:30Z', '2026-03-29T06:30Z'],
    ['2011-12-29', 'Pacific/Apia', '2011-12-29T22:00Z', '2011-12-30T22:00Z'],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T22:00Z', '2011-12-30T22:00Z'],
    ['2011-12-31', 'Pacific/Apia', '2011-12-30T22:00Z', '2011-12-31T22:00Z'],
  ])('the evening of %s in %s lasts from %s to %s', (evening, zone, start, end) => {
    const span = spanOfEvening(evening, zone, []);
    expect({ start: utc(span.start), end: utc(span.end) }).toEqual({ start, end });
  });
});
