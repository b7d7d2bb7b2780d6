import { describe, expect, it } from 'vitest';
import { nightOf } from '../../../utils/plan/night.ts';
import { type PlanSettings, planOf } from '../../../utils/plan/plan.ts';
import type { WeekPlan } from '../../../utils/plan/week-plan.ts';
import { at, utc } from '../evening/zones.ts';

/** A bedtime for each weekday that tells which it is; Saturday is off. */
const week: WeekPlan = {
  1: { on: true, bedtime: '21:01', wake: '06:01' },
  2: { on: true, bedtime: '21:02', wake: '06:02' },
  3: { on: true, bedtime: '21:03', wake: '06:03' },
  4: { on: true, bedtime: '21:04', wake: '06:04' },
  5: { on: true, bedtime: '00:05', wake: '08:05' },
  6: { on: false, bedtime: '23:06', wake: '08:06' },
  7: { on: true, bedtime: '21:07', wake: '06:07' },
};
const chosenAt = at('2026-11-21T20:00Z');
const plan: PlanSettings = {
  week,
  secondWeek: null,
  shift: null,
  tonightOnly: {},
  windowMinutes: 150,
};
const moved = (evening: string, bedtime: string): PlanSettings => ({
  ...plan,
  secondWeek: null,
  shift: null,
  tonightOnly: { [evening]: { bedtime, chosenAt } },
});

describe('the plan of an evening', () => {
  it.each([
    ['2026-11-16', '21:01', '06:01'],
    ['2026-11-17', '21:02', '06:02'],
    ['2026-11-18', '21:03', '06:03'],
    ['2026-11-19', '21:04', '06:04'],
    ['2026-11-20', '00:05', '08:05'],
    ['2026-11-21', '23:06', '08:06'],
    ['2026-11-22', '21:07', '06:07'],
    ['2026-11-23', '21:01', '06:01'],
  ])('of %s is that of its weekday: %s to %s', (evening, bedtime, wake) => {
    const { bedtime: planned, wake: woken } = planOf(evening, plan);
    expect([planned, woken]).toEqual([bedtime, wake]);
  });

  it('is Friday’s for the night in which Friday’s bedtime has become Saturday', () => {
    const friday = planOf('2026-11-20', plan);
    expect(utc(nightOf(friday, 'Asia/Kolkata', [])?.bedtime ?? 0)).toBe('2026-11-20T18:35Z');
  });

  it('carries everything that is known of it', () => {
    expect(planOf('2026-11-20', plan)).toEqual({
      evening: '2026-11-20',
      on: true,
      bedtime: '00:05',
      plannedBedtime: '00:05',
      wake: '08:05',
      windowMinutes: 150,
      movedAt: null,
    });
  });
});

describe('tonight only', () => {
  it('moves the bedtime and keeps the planned one beside it', () => {
    expect(planOf('2026-11-20', moved('2026-11-20', '01:15'))).toMatchObject({
      on: true,
      bedtime: '01:15',
      plannedBedtime: '00:05',
      wake: '08:05',
      movedAt: chosenAt,
    });
  });

  it('switches on an evening that is off by its weekday', () => {
    expect(planOf('2026-11-21', plan).on).toBe(false);
    expect(planOf('2026-11-21', moved('2026-11-21', '23:30'))).toMatchObject({
      on: true,
      bedtime: '23:30',
      plannedBedtime: '23:06',
      wake: '08:06',
      movedAt: chosenAt,
    });
  });

  it('touches no other evening, not the same weekday a week later either', () => {
    const once = moved('2026-11-20', '01:15');
    expect(planOf('2026-11-19', once)).toEqual(planOf('2026-11-19', plan));
    expect(planOf('2026-11-27', once)).toEqual(planOf('2026-11-27', plan));
    expect(planOf('2026-11-21', once).on).toBe(false);
  });
});
