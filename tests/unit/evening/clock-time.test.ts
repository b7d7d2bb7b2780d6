import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockTimeAt,
  isClockTime,
  minutesBetween,
  minutesOfDay,
} from '../../../utils/evening/clock-time.ts';
import { holds } from '../property.ts';
import { anyClock } from './zones.ts';

describe('a time of day', () => {
  it.each(['00:00', '00:01', '09:59', '10:00', '19:59', '23:59'])('may be %s', (clock) => {
    expect(isClockTime(clock)).toBe(true);
  });

  it.each([
    '24:00',
    '23:60',
    '9:30',
    '09:5',
    '0930',
    '09:30:00',
    '-1:00',
    '09.30',
    '09:30 ',
    '09:30\n',
    '٠٩:٣٠',
    '',
    930,
    null,
    undefined,
    ['09:30'],
    { toString: () => '09:30' },
  ])('is never %j', (clock) => {
    expect(isClockTime(clock)).toBe(false);
  });

  it.each([
    ['00:00', 0],
    ['00:40', 40],
    ['12:00', 720],
    ['23:59', 1439],
  ])('%s is minute %i of the day', (clock, minutes) => {
    expect(minutesOfDay(clock)).toBe(minutes);
    expect(clockTimeAt(minutes)).toBe(clock);
  });

  it.each([
    [1440, '00:00'],
    [1439.4, '23:59'],
    [1439.5, '00:00'],
    [-1, '23:59'],
    [-0.4, '00:00'],
    [-1440, '00:00'],
    [-1530, '22:30'],
    [4320 + 75, '01:15'],
  ])('minute %d goes round the clock to %s', (minutes, clock) => {
    expect(clockTimeAt(minutes)).toBe(clock);
  });

  it.each([
    ['22:30', '06:30', 480],
    ['06:30', '22:30', 960],
    ['00:00', '23:59', 1439],
    ['23:59', '00:00', 1],
    ['22:30', '22:30', 0],
  ])('from %s forward to %s it is %i minutes', (from, to, minutes) => {
    expect(minutesBetween(from, to)).toBe(minutes);
  });

  it('comes back from its own number, and two ways round make a whole day', () => {
    holds(
      fc.property(anyClock, anyClock, (one, other) => {
        expect(clockTimeAt(minutesOfDay(one))).toBe(one);
        expect(isClockTime(one)).toBe(true);
        const round = minutesBetween(one, other) + minutesBetween(other, one);
        expect(round).toBe(one === other ? 0 : 1440);
      }),
    );
  });
});
