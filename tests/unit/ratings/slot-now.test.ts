import { describe, expect, it } from 'vitest';
import type { PlanSettings } from '../../../utils/plan/plan.ts';
import type { WeekPlan } from '../../../utils/plan/week-plan.ts';
import { slotNow } from '../../../utils/ratings/slot.ts';
import { at, everyEvening, planFor } from '../evening/zones.ts';

const usual = { on: true, bedtime: '22:30', wake: '06:30' };
const none = { bedAt: null, lastUseAt: null };

function slot(week: WeekPlan, moment: string, choices: Partial<PlanSettings> = {}): string {
  const plan = {
    week,
    secondWeek: null,
    shift: null,
    tonightOnly: {},
    windowMinutes: 180,
    ...choices,
  };
  return slotNow({ plan, turnOvers: [] }, none, { at: at(moment), zone: 'Europe/Berlin' });
}

describe('the slot now, by the plan', () => {
  const week = { ...everyEvening(usual), 5: { on: true, bedtime: '00:30', wake: '09:00' } };

  it.each([
    ['2026-11-19T21:00+01:00', 'evening'],
    ['2026-11-20T02:00+01:00', 'night'],
    ['2026-11-20T08:00+01:00', 'day-resting'],
    ['2026-11-20T21:00+01:00', 'day-resting'],
    ['2026-11-20T22:00+01:00', 'evening'],
    ['2026-11-21T00:29+01:00', 'evening'],
    ['2026-11-21T01:30+01:00', 'falling-asleep'],
    ['2026-11-21T08:59+01:00', 'night'],
    ['2026-11-21T09:00+01:00', 'day-resting'],
  ])('at %s is %s', (moment, expected) => {
    expect(slot(week, moment)).toBe(expected);
  });

  it('follows a bedtime moved for tonight only', () => {
    const tonightOnly = { '2026-11-19': { bedtime: '01:00', chosenAt: at('2026-11-19T20:00Z') } };
    expect(slot(week, '2026-11-19T21:00+01:00', { tonightOnly })).toBe('day-resting');
    expect(slot(week, '2026-11-20T00:30+01:00', { tonightOnly })).toBe('evening');
  });
});

describe('the slot of an earlier moment', () => {
  it('goes by the plan kept with its evening, though the settings have changed since', () => {
    const plan = {
      week: everyEvening(usual),
      secondWeek: null,
      shift: null,
      tonightOnly: {},
      windowMinutes: 180,
    };
    const moment = { at: at('2026-11-19T23:30+01:00'), zone: 'Europe/Berlin' };
    const tonight = planFor('2026-11-19', { bedtime: '01:00', wake: '09:00' });
    expect(slotNow({ plan, turnOvers: [] }, none, moment)).toBe('falling-asleep');
    expect(slotNow({ plan, turnOvers: [], tonight }, none, moment)).toBe('evening');
  });
});

describe('the slot now, on an evening that is off', () => {
  const off = { on: false, bedtime: '03:00', wake: '11:00' };

  it('goes by the last planned evening', () => {
    const week = { ...everyEvening(usual), 5: { ...usual, bedtime: '21:00' }, 6: off, 7: off };
    expect(slot(week, '2026-11-21T18:30+01:00')).toBe('evening');
    expect(slot(week, '2026-11-21T21:30+01:00')).toBe('falling-asleep');
    expect(slot(week, '2026-11-22T18:30+01:00')).toBe('evening');
    expect(slot(week, '2026-11-23T18:30+01:00')).toBe('day-resting');
  });

  it('goes by the only planned evening of the week, however long ago', () => {
    const week = { ...everyEvening(off), 7: { ...usual, bedtime: '21:00' } };
    expect(slot(week, '2026-11-21T18:30+01:00')).toBe('evening');
  });

  it('goes by its own times when every evening is off', () => {
    expect(slot(everyEvening(off), '2026-11-22T01:00+01:00')).toBe('evening');
    expect(slot(everyEvening(off), '2026-11-21T21:00+01:00')).toBe('day-resting');
  });
});
