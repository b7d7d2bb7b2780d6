import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt, offsetMinutesAt, wallClockAt } from '../../../utils/evening/instant.ts';
import { isSameZone, isZone, maybeHiddenZone, zoneToGoBy } from '../../../utils/evening/zone.ts';
import { formatsOf } from '../../../utils/i18n/formats.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';

describe('a zone', () => {
  it.each(['Europe/Berlin', 'Asia/Calcutta', 'Etc/GMT+5', 'UTC', '+01:00', '-03:30', '+14:00'])(
    '%s is one that the calendar knows',
    (zone) => expect(isZone(zone)).toBe(true),
  );

  it.each(['Europe/Atlantis', 'Etc/Unknown', 'UTC+3', 'XYZ-3', ':/etc/localtime', '', null, 7])(
    '%s is none',
    (zone) => expect(isZone(zone)).toBe(false),
  );

  it.each([
    'UTC',
    'Etc/UTC',
    'GMT',
    'Atlantic/Reykjavik',
    'Etc/GMT+3',
    '-03:00',
    '+01:00',
    '-03:30',
  ])('%s may hide another one', (zone) => expect(maybeHiddenZone(zone)).toBe(true));

  it.each(['Europe/London', 'Africa/Abidjan', 'America/New_York'])('%s hides none', (zone) => {
    expect(maybeHiddenZone(zone)).toBe(false);
  });

  it('is the same under its old name and its new one', () => {
    expect(isSameZone('Asia/Calcutta', 'Asia/Kolkata')).toBe(true);
    expect(isSameZone('Etc/UTC', 'UTC')).toBe(true);
    expect(isSameZone('Europe/Berlin', 'Europe/Paris')).toBe(false);
  });
});

describe('a zone named from outside', () => {
  it.each([
    ['Europe/Berlin', 0, 'Europe/Berlin'],
    ['Etc/Unknown', 60, '+01:00'],
    ['UTC+3', -180, '-03:00'],
    ['America/Newer', -210, '-03:30'],
    ['', 345, '+05:45'],
    [undefined, 0, 'UTC'],
    ['Etc/Unknown', Number.NaN, 'UTC'],
    ['Etc/Unknown', 1e308, 'UTC'],
    ['Etc/Unknown', '60', 'UTC'],
    [null, null, 'UTC'],
  ])('%s with an offset of %s is read as %s', (zone, offset, read) => {
    expect(zoneToGoBy(zone, offset)).toBe(read);
  });

  it('can always be reckoned in and written, whatever is named', () => {
    fc.assert(
      fc.property(fc.anything(), fc.oneof(fc.double(), fc.integer(), fc.anything()), (zone, by) => {
        const read = zoneToGoBy(zone, by);
        expect(isZone(read)).toBe(true);
        expect(formatsOf('en', read, DEFAULT_SETTINGS).clock(0)).not.toBe('');
        expect(instantAt('2026-03-29', '02:30', read)).toBeGreaterThan(0);
        expect(wallClockAt(0, read).minutes).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the clock that its offset says', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_439, max: 1_439 }), (minutes) => {
        expect(offsetMinutesAt(0, zoneToGoBy('Etc/Unknown', minutes))).toBe(minutes);
      }),
    );
  });
});
