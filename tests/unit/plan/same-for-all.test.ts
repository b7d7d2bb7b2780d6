import { describe, expect, it } from 'vitest';
import { sleepsByDay } from '../../../utils/plan/sleeps-by-day.ts';
import { isSameForAll, sameForAll } from '../../../utils/plan/week-plan.ts';
import { everyEvening } from '../evening/zones.ts';

describe('the same times for all evenings', () => {
  const usual = { on: true, bedtime: '22:30', wake: '06:30' };
  const week = { ...everyEvening(usual), 6: { on: false, bedtime: '01:00', wake: '09:00' } };

  it('are given to all, and what is off stays off', () => {
    const later = { on: true, bedtime: '23:00', wake: '07:00' };
    expect(sameForAll(week, { bedtime: '23:00', wake: '07:00' })).toEqual({
      ...everyEvening(later),
      6: { ...later, on: false },
    });
  });

  it('are recognised, on or off', () => {
    expect(isSameForAll(everyEvening(usual))).toBe(true);
    expect(isSameForAll({ ...everyEvening(usual), 6: { ...usual, on: false } })).toBe(true);
    expect(isSameForAll(week)).toBe(false);
    expect(isSameForAll({ ...everyEvening(usual), 7: { ...usual, wake: '06:31' } })).toBe(false);
  });
});

describe('who sleeps by day', () => {
  it.each([
    ['03:59', false],
    ['04:00', true],
    ['08:00', true],
    ['17:59', true],
    ['18:00', false],
    ['22:30', false],
    ['00:00', false],
  ])('goes to bed at %s: %s', (bedtime, byDay) => {
    expect(sleepsByDay(bedtime)).toBe(byDay);
  });
});
