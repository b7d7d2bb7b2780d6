import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Night, nightOf } from '../../../utils/plan/night.ts';
import { defaultSlot } from '../../../utils/ratings/slot.ts';
import { SLOTS } from '../../../utils/rows/rating.ts';
import { at, planFor, ZONES } from '../evening/zones.ts';
import { holds } from '../property.ts';

/** Window from 19:30, bedtime 22:30, up at 06:30, in Greenwich. */
const night = nightOf(planFor('2026-11-21'), 'UTC', []) as Night;

function clock(time: string): number {
  return at(`2026-11-${time >= '12' ? 21 : 22}T${time.padEnd(8, ':00')}Z`);
}

const slot = (time: string, bed: string | null = null, used: string | null = null) =>
  defaultSlot(
    {
      night,
      bedAt: bed === null ? null : clock(bed),
      lastUseAt: used === null ? null : clock(used),
    },
    clock(time),
  );

describe('the slot offered, nobody having gone to bed', () => {
  it.each([
    ['12:00', 'day-resting'],
    ['19:29:59', 'day-resting'],
    ['19:30', 'evening'],
    ['22:29:59', 'evening'],
    ['22:30', 'falling-asleep'],
    ['23:59:59', 'falling-asleep'],
    ['00:00', 'night'],
    ['03:00', 'night'],
    ['06:29:59', 'night'],
    ['06:30', 'day-resting'],
    ['11:59', 'day-resting'],
  ])('at %s is %s', (time, expected) => {
    expect(slot(time)).toBe(expected);
  });

  it.each([
    ['22:30', '22:30', 'evening'],
    ['22:45', '22:44', 'evening'],
    ['22:45', '22:35:01', 'evening'],
    ['22:45', '22:35', 'falling-asleep'],
    ['23:55', '23:54', 'evening'],
    ['00:30', '00:29', 'evening'],
    ['00:30', '00:20', 'night'],
    ['03:00', '02:59', 'evening'],
    ['06:30', '06:29', 'day-resting'],
    ['19:00', '18:59', 'day-resting'],
  ])('at %s, the last use at %s, is %s', (time, used, expected) => {
    expect(slot(time, null, used)).toBe(expected);
  });
});

describe('the slot offered after going to bed', () => {
  it.each([
    ['22:40', '22:40', 'falling-asleep'],
    ['22:40', '00:09:59', 'falling-asleep'],
    ['22:40', '00:10', 'night'],
    ['22:40', '06:29', 'night'],
    ['22:40', '06:30', 'day-resting'],
    ['00:15', '01:44', 'falling-asleep'],
    ['00:15', '01:45', 'night'],
    ['05:30', '06:29', 'falling-asleep'],
    ['05:30', '06:30', 'day-resting'],
  ])('at %s, at %s is %s', (bed, time, expected) => {
    expect(slot(time, bed)).toBe(expected);
  });

  it.each([
    ['21:30', '21:29', 'evening'],
    ['21:30', '21:30', 'falling-asleep'],
    ['21:30', '22:59', 'falling-asleep'],
    ['21:30', '23:00', 'night'],
    ['18:00', '17:59', 'day-resting'],
    ['18:00', '18:30', 'falling-asleep'],
    ['18:00', '19:30', 'night'],
    ['18:00', '22:30', 'night'],
  ])('early, at %s, at %s is %s', (bed, time, expected) => {
    expect(slot(time, bed)).toBe(expected);
  });

  it('is not the evening again because the screen was used in bed', () => {
    expect(slot('23:00', '22:40', '22:59')).toBe('falling-asleep');
    expect(slot('02:00', '22:40', '01:59')).toBe('night');
  });
});

describe('the slot in a night when the clocks change', () => {
  const berlin = (evening: string) => nightOf(planFor(evening), 'Europe/Berlin', []) as Night;
  const slotAt = (evening: string, moment: string, bedAt: string | null = null) =>
    defaultSlot(
      { night: berlin(evening), bedAt: bedAt === null ? null : at(bedAt), lastUseAt: null },
      at(moment),
    );

  it('counts falling asleep in minutes that pass', () => {
    expect(slotAt('2026-03-28', '2026-03-29T01:59Z', '2026-03-29T00:30Z')).toBe('falling-asleep');
    expect(slotAt('2026-03-28', '2026-03-29T02:00Z', '2026-03-29T00:30Z')).toBe('night');
  });

  it('ends with the wake time by the clock', () => {
    expect(slotAt('2026-03-28', '2026-03-29T04:29Z')).toBe('night');
    expect(slotAt('2026-03-28', '2026-03-29T04:30Z')).toBe('day-resting');
    expect(slotAt('2026-10-24', '2026-10-25T05:29Z')).toBe('night');
    expect(slotAt('2026-10-24', '2026-10-25T05:30Z')).toBe('day-resting');
  });
});

it('there is a slot for every moment, in every zone, and by day it never says on the move', () => {
  const moment = fc.integer({ min: at('2026-10-20T00:00Z'), max: at('2026-10-30T00:00Z') });
  const maybe = fc.option(moment);
  holds(
    fc.property(fc.constantFrom(...ZONES), maybe, maybe, moment, (zone, bedAt, lastUseAt, now) => {
      const tonight = nightOf(planFor('2026-10-24'), zone, []) as Night;
      const offered = defaultSlot({ night: tonight, bedAt, lastUseAt }, now);
      expect(SLOTS).toContain(offered);
      expect(offered).not.toBe('day-moving');
      if (now >= tonight.wake) expect(offered).toBe('day-resting');
    }),
    1_000,
  );
});
