import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTimeAt } from '../../../utils/evening/clock-time.ts';
import { wakingDate, wakingMinutes } from '../../../utils/evening/turn-over.ts';
import { holds } from '../property.ts';
import { anyClock } from './zones.ts';

describe('the waking day that an evening ends', () => {
  it.each([
    ['06:00', '12:00', 360],
    ['09:00', '12:00', 540],
    ['11:59', '12:00', 719],
    ['12:00', '12:00', 720],
    ['19:00', '12:00', 1140],
    ['23:59', '12:00', 1439],
    ['00:00', '12:00', 1440],
    ['00:30', '12:00', 1470],
    ['05:59', '12:00', 1799],
    ['12:00', '18:00', 720],
    ['11:59', '18:00', 2159],
    ['00:00', '06:00', 0],
    ['23:59', '06:00', 1439],
    ['23:00', '04:00', -60],
    ['21:59', '04:00', 1319],
  ])('has %s, where the day turns over at %s, at minute %i', (clock, turnOver, minutes) => {
    expect(wakingMinutes(clock, turnOver)).toBe(minutes);
  });

  it('begins in the morning: nine comes before seven in the evening, and that before half past midnight', () => {
    const [nine = 0, seven = 0, midnight = 0] = ['09:00', '19:00', '00:30'].map((clock) =>
      wakingMinutes(clock, '12:00'),
    );
    expect([seven - nine, midnight - seven]).toEqual([600, 330]);
  });

  it('has its morning on the date of the evening, and what comes after midnight on the next', () => {
    const dateOf = (clock: string, turnOver = '12:00') => wakingDate(clock, '2026-03-09', turnOver);
    expect(['06:00', '09:00', '23:59'].map((clock) => dateOf(clock))).toEqual(
      Array(3).fill('2026-03-09'),
    );
    expect(['00:00', '05:59'].map((clock) => dateOf(clock))).toEqual(Array(2).fill('2026-03-10'));
    expect(dateOf('23:00', '04:00')).toBe('2026-03-08');
  });

  it('is 24 hours long from six hours before the turn-over on, and leads back to the clock', () => {
    holds(
      fc.property(anyClock, anyClock, (clock, turnOver) => {
        const minutes = wakingMinutes(clock, turnOver);
        const first = Number(turnOver.slice(0, 2)) * 60 + Number(turnOver.slice(3)) - 360;
        expect(clockTimeAt(minutes)).toBe(clock);
        expect(minutes).toBeGreaterThanOrEqual(first);
        expect(minutes).toBeLessThan(first + 1440);
      }),
    );
  });
});
