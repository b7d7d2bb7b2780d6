import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addEvenings,
  eveningsBetween,
  isEveningKey,
  type Weekday,
  weekdayOf,
  weekOf,
} from '../../../utils/evening/calendar.ts';
import { holds } from '../property.ts';

const anyEvening = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2090, 0, 1) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

describe('the key of an evening', () => {
  it.each(['2026-11-22', '2028-02-29', '2000-02-29', '2011-12-30', '1900-01-01', '9998-12-31'])(
    'is a date that exists: %s',
    (key) => expect(isEveningKey(key)).toBe(true),
  );

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '1899-12-31',
    '9999-12-31',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    '2026-01-01\n',
    ' 2026-01-01',
    '+012026-01-01',
    '',
    20260101,
    null,
    undefined,
    ['2026-01-01'],
    new Date(0),
  ])('is nothing else: %j', (key) => expect(isEveningKey(key)).toBe(false));

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', -1, '2026-10-24'],
    ['2011-12-29', 1, '2011-12-30'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-01-01', 365, '2027-01-01'],
  ])('%s and %i evenings make %s', (evening, days, other) => {
    expect(addEvenings(evening, days)).toBe(other);
    expect(eveningsBetween(evening, other)).toBe(days);
  });

  it('added and counted agree, whatever the date and the number', () => {
    holds(
      fc.property(anyEvening, fc.integer({ min: -40_000, max: 40_000 }), (evening, days) => {
        expect(eveningsBetween(evening, addEvenings(evening, days))).toBe(days);
        expect(addEvenings(addEvenings(evening, days), -days)).toBe(evening);
      }),
    );
  });

  it('sorts as text in the order of time', () => {
    holds(
      fc.property(anyEvening, fc.integer({ min: 1, max: 40_000 }), (evening, days) => {
        expect(evening < addEvenings(evening, days)).toBe(true);
      }),
    );
  });
});

describe('the weekday of an evening', () => {
  it.each([
    ['2026-11-16', 1],
    ['2026-11-17', 2],
    ['2026-11-18', 3],
    ['2026-11-19', 4],
    ['2026-11-20', 5],
    ['2026-11-21', 6],
    ['2026-11-22', 7],
    ['2028-02-29', 2],
    ['2000-01-01', 6],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
  ])('of %s is number %i, Monday being 1', (evening, weekday) => {
    expect(weekdayOf(evening)).toBe(weekday);
  });
});

describe('the week of an evening', () => {
  it('begins on Monday where weeks do', () => {
    expect(weekOf('2026-11-22', 1)).toEqual([
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ]);
  });

  it.each([
    ['2026-11-22', 7, '2026-11-22'],
    ['2026-11-21', 7, '2026-11-15'],
    ['2026-11-21', 6, '2026-11-21'],
    ['2026-11-20', 6, '2026-11-14'],
    ['2026-11-16', 1, '2026-11-16'],
    ['2027-01-02', 1, '2026-12-28'],
  ] as const)('of %s, weeks starting on day %i, begins with %s', (evening, first, monday) => {
    expect(weekOf(evening, first)[0]).toBe(monday);
  });

  it('holds the evening itself, and is the same for each of its seven', () => {
    const anyWeekday = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7);
    holds(
      fc.property(anyEvening, anyWeekday, (evening, first) => {
        const week = weekOf(evening, first);
        expect(week).toContain(evening);
        expect(weekdayOf(week[0] ?? '')).toBe(first);
        for (const other of week) expect(weekOf(other, first)).toEqual(week);
      }),
    );
  });
});
