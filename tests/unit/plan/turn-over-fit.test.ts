import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesBetween } from '../../../utils/evening/clock-time.ts';
import { type Night, nightOf } from '../../../utils/plan/night.ts';
import { type PlanSettings, planOf } from '../../../utils/plan/plan.ts';
import { fittingTurnOver, turnOverFits } from '../../../utils/plan/turn-over-fit.ts';
import { anyClock, everyEvening } from '../evening/zones.ts';
import { holds } from '../property.ts';

function sleeping(bedtime: string, wake: string, windowMinutes = 180): PlanSettings {
  return {
    week: everyEvening({ on: true, bedtime, wake }),
    secondWeek: null,
    shift: null,
    tonightOnly: {},
    windowMinutes,
  };
}

describe('a turn-over fits a plan', () => {
  it.each([
    ['12:00', '22:30', '06:30'],
    ['07:30', '22:30', '06:30'],
    ['19:30', '22:30', '06:30'],
    ['12:00', '00:00', '08:00'],
    ['21:00', '00:00', '08:00'],
    ['12:00', '02:00', '11:00'],
    ['23:00', '02:00', '11:00'],
    ['20:00', '08:00', '15:00'],
    ['00:00', '08:00', '15:00'],
    ['16:00', '08:00', '15:00'],
    ['05:00', '08:00', '15:00'],
  ])('%s fits sleep from %s to %s', (turnOver, bedtime, wake) => {
    expect(turnOverFits(turnOver, sleeping(bedtime, wake))).toBe(true);
  });

  it.each([
    ['07:29', '22:30', '06:30'],
    ['19:31', '22:30', '06:30'],
    ['22:30', '22:30', '06:30'],
    ['03:00', '22:30', '06:30'],
    ['12:00', '02:00', '11:30'],
    ['23:01', '02:00', '11:00'],
    ['12:00', '08:00', '15:00'],
    ['15:59', '08:00', '15:00'],
    ['05:01', '08:00', '15:00'],
  ])('%s does not fit sleep from %s to %s', (turnOver, bedtime, wake) => {
    expect(turnOverFits(turnOver, sleeping(bedtime, wake))).toBe(false);
  });

  it('only when it fits the evening of every weekday that is on', () => {
    const plan = sleeping('22:30', '06:30');
    const lateSaturday = { on: true, bedtime: '04:00', wake: '12:00' };
    const late = { ...plan, week: { ...plan.week, 6: lateSaturday } };
    const off = { ...plan, week: { ...plan.week, 6: { ...lateSaturday, on: false } } };
    expect(turnOverFits('12:00', late)).toBe(false);
    expect(turnOverFits('12:00', off)).toBe(true);
    expect(fittingTurnOver(late)).toBe('13:00');
  });

  it('never when the hours awake are too few for it', () => {
    expect(turnOverFits('12:00', sleeping('22:30', '20:30'))).toBe(false);
    expect(turnOverFits('12:00', sleeping('22:00', '14:00', 480))).toBe(false);
    expect(turnOverFits('15:00', sleeping('22:30', '22:30'))).toBe(false);
  });
});

describe('the turn-over that is offered', () => {
  it.each([
    ['22:30', '06:30', '12:00'],
    ['07:00', '15:00', '16:00'],
    ['08:00', '15:00', '16:00'],
    ['08:00', '16:00', '17:00'],
    ['02:00', '11:30', '12:30'],
    ['02:00', '11:10', '12:30'],
    ['14:00', '20:00', '11:00'],
    ['13:20', '20:00', '10:00'],
  ])('for sleep from %s to %s it is %s, as near to noon as it fits', (bedtime, wake, turnOver) => {
    expect(fittingTurnOver(sleeping(bedtime, wake))).toBe(turnOver);
  });

  it('is none where early and late shifts leave no hour for it', () => {
    const plan = sleeping('22:30', '06:30');
    const shifts = { ...plan.week, 2: { on: true, bedtime: '08:00', wake: '22:00' } };
    expect(fittingTurnOver({ ...plan, week: shifts })).toBeNull();
  });

  it('is none where the hours awake are too few', () => {
    expect(fittingTurnOver(sleeping('22:00', '14:00', 480))).toBeNull();
  });

  it('is noon for a plan without any evening', () => {
    const week = everyEvening({ on: false, bedtime: '08:00', wake: '15:00' });
    expect(
      fittingTurnOver({ week, secondWeek: null, shift: null, tonightOnly: {}, windowMinutes: 180 }),
    ).toBe('12:00');
  });

  it('cuts no window, and no night by less than an hour', () => {
    const windows = fc.integer({ min: 30, max: 480 });
    holds(
      fc.property(anyClock, anyClock, windows, (bedtime, wake, windowMinutes) => {
        const plan = sleeping(bedtime, wake, windowMinutes);
        const turnOver = fittingTurnOver(plan);
        if (turnOver === null) {
          const free = minutesBetween(wake, bedtime) - 60 - windowMinutes;
          expect(free).toBeLessThan(30);
          return;
        }
        const turnOvers = [{ from: '1970-01-01', at: turnOver }];
        const night = nightOf(planOf('2026-11-21', plan), 'Asia/Kolkata', turnOvers) as Night;
        expect(night.bedtime - night.windowStart).toBe(windowMinutes * 60_000);
        expect(night.end - night.wake).toBeGreaterThanOrEqual(3_600_000);
      }),
      1_000,
    );
  });
});
