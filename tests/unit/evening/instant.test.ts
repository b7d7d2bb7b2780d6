import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  instantAt,
  offsetMinutesAt,
  wallClockAt,
  wallMinutes,
} from '../../../utils/evening/instant.ts';
import { isZone } from '../../../utils/evening/zone.ts';
import { holds } from '../property.ts';
import { anyInstant, anyZone, at, utc, ZONES } from './zones.ts';

describe('a time of day in a zone', () => {
  it.each([
    ['2026-11-21', '22:30', 'America/New_York', '2026-11-22T03:30Z'],
    ['2026-11-21', '22:30', 'Europe/Berlin', '2026-11-21T21:30Z'],
    ['2026-11-21', '22:30', 'Australia/Lord_Howe', '2026-11-21T11:30Z'],
    ['2026-11-21', '22:30', 'Asia/Kolkata', '2026-11-21T17:00Z'],
    ['2026-11-21', '22:30', 'Pacific/Apia', '2026-11-21T09:30Z'],
    ['2026-06-21', '00:00', 'America/New_York', '2026-06-21T04:00Z'],
    ['2026-06-21', '00:00', 'UTC', '2026-06-21T00:00Z'],
  ])('%s %s in %s is the instant %s', (date, clock, zone, instant) => {
    expect(utc(instantAt(date, clock, zone))).toBe(instant);
  });

  it.each([
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30Z'],
    ['2026-03-29', '02:00', 'Europe/Berlin', '2026-03-29T01:00Z'],
    ['2026-03-29', '02:59', 'Europe/Berlin', '2026-03-29T01:59Z'],
    ['2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45Z'],
    ['2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T22:00Z'],
  ])('that the clocks leave out moves forward: %s %s in %s', (date, clock, zone, instant) => {
    expect(utc(instantAt(date, clock, zone))).toBe(instant);
  });

  it.each([
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30Z'],
    ['2026-10-25', '02:00', 'Europe/Berlin', '2026-10-25T00:00Z'],
    ['2026-10-25', '02:59', 'Europe/Berlin', '2026-10-25T00:59Z'],
    ['2026-10-25', '03:00', 'Europe/Berlin', '2026-10-25T02:00Z'],
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45Z'],
  ])('that comes twice means the first: %s %s in %s', (date, clock, zone, instant) => {
    expect(utc(instantAt(date, clock, zone))).toBe(instant);
  });

  it('is the same when asked a second time', () => {
    const first = instantAt('2026-03-29', '02:30', 'Europe/Berlin');
    expect(instantAt('2026-03-29', '02:30', 'Europe/Berlin')).toBe(first);
  });
});

describe('the wall clock', () => {
  it.each([
    ['2026-03-08T06:59:59.999Z', 'America/New_York', '2026-03-08', 119],
    ['2026-03-08T07:00:00.000Z', 'America/New_York', '2026-03-08', 180],
    ['2026-11-01T05:59:59.999Z', 'America/New_York', '2026-11-01', 119],
    ['2026-11-01T06:00:00.000Z', 'America/New_York', '2026-11-01', 60],
    ['2026-10-03T15:29:59.999Z', 'Australia/Lord_Howe', '2026-10-04', 119],
    ['2026-10-03T15:30:00.000Z', 'Australia/Lord_Howe', '2026-10-04', 150],
    ['2026-04-04T14:59:59.999Z', 'Australia/Lord_Howe', '2026-04-05', 119],
    ['2026-04-04T15:00:00.000Z', 'Australia/Lord_Howe', '2026-04-05', 90],
    ['2011-12-30T09:59:59.999Z', 'Pacific/Apia', '2011-12-29', 1439],
    ['2011-12-30T10:00:00.000Z', 'Pacific/Apia', '2011-12-31', 0],
    ['2026-11-21T18:29:59.999Z', 'Asia/Kolkata', '2026-11-21', 1439],
    ['1969-12-31T23:59:59.999Z', 'UTC', '1969-12-31', 1439],
  ])('at %s in %s shows %s, minute %i', (instant, zone, date, minutes) => {
    expect(wallClockAt(at(instant), zone)).toEqual({ date, minutes });
  });

  it.each([
    ['2026-01-15T00:00Z', 'America/New_York', -300],
    ['2026-07-15T00:00Z', 'America/New_York', -240],
    ['2026-01-15T00:00Z', 'Australia/Lord_Howe', 660],
    ['2026-07-15T00:00Z', 'Australia/Lord_Howe', 630],
    ['2026-07-15T00:00Z', 'Asia/Kolkata', 330],
    ['2011-12-30T09:59Z', 'Pacific/Apia', -600],
    ['2011-12-30T10:00Z', 'Pacific/Apia', 840],
  ])('at %s in %s is %i minutes ahead of UTC', (instant, zone, minutes) => {
    expect(offsetMinutesAt(at(instant), zone)).toBe(minutes);
  });

  it('agrees with the calendar of the browser at every instant', () => {
    holds(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const { date, minutes } = wallClockAt(instant, zone);
        const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        expect(`${date}, ${clock}`).toBe(writers[zone].format(instant));
      }),
      2_000,
    );
  });

  it('leads back to its own minute, or to the first pass of an hour that comes twice', () => {
    holds(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const minute = Math.floor(instant / 60_000) * 60_000;
        const { date, minutes } = wallClockAt(minute, zone);
        const clock = new Date(minutes * 60_000).toISOString().slice(11, 16);
        expect([0, 30 * 60_000, 60 * 60_000]).toContain(minute - instantAt(date, clock, zone));
      }),
      2_000,
    );
  });
});

/** Canadians write dates as we do: an oracle that shares no line with the source. */
const writers = Object.fromEntries(
  ZONES.map((zone) => [
    zone,
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
  ]),
) as Record<(typeof ZONES)[number], Intl.DateTimeFormat>;

describe('the count of wall-clock minutes', () => {
  it.each([
    ['1970-01-01', '00:00', 0],
    ['1970-01-02', '00:40', 1480],
    ['1969-12-31', '23:59', -1],
  ])('of %s %s is %i', (date, clock, minutes) => {
    expect(wallMinutes(date, clock)).toBe(minutes);
  });

  it('knows no clock change: from noon to noon it is always a day', () => {
    expect(wallMinutes('2026-03-29', '12:00') - wallMinutes('2026-03-28', '12:00')).toBe(1440);
  });
});

describe('a zone', () => {
  it.each([...ZONES, 'UTC', 'Antarctica/Troll'])('may be %s', (zone) => {
    expect(isZone(zone)).toBe(true);
  });

  it.each(['Mars/Olympus_Mons', 'Berlin', '', ' UTC', 'Europe/Berlin\n', 2, null, undefined, {}])(
    'is never %j',
    (zone) => expect(isZone(zone)).toBe(false),
  );

  it('that is accepted can be reckoned with', () => {
    const names = fc.oneof(
      fc.string(),
      fc.constantFrom('+05:30', '-08', '+0530', 'utc', 'GMT', 'EST5EDT', 'europe/berlin', '+24:00'),
    );
    holds(
      fc.property(names, (name) => {
        if (isZone(name))
          expect(Number.isFinite(instantAt('2026-11-21', '22:30', name))).toBe(true);
      }),
    );
  });
});
