import { describe, expect, it } from 'vitest';
import type { WeekPlan } from '../../../utils/plan/week-plan.ts';
import { everyEvening, only, Simulation } from './simulation.ts';

/** A week of every kind of evening; the 9th of March 2026 is a Monday. */
const week: WeekPlan = {
  1: { on: true, bedtime: '22:30', wake: '06:30' },
  2: { on: true, bedtime: '00:00', wake: '08:00' },
  3: { on: true, bedtime: '00:30', wake: '08:30' },
  4: { on: true, bedtime: '09:00', wake: '11:30' },
  5: { on: false, bedtime: '22:30', wake: '06:30' },
  6: { on: true, bedtime: '01:15', wake: '09:15' },
  7: { on: true, bedtime: '21:00', wake: '05:00' },
};

/** All that comes from one moment to another; a bedtime ignored on four evenings running would go quiet. */
function daysWith(turnOver: string, from: string, to: string): string[] {
  const plan = { ...everyEvening({}), week };
  const turnOvers = [{ from: '2026-01-01', at: turnOver }];
  const prompts = only('caffeine', 'bedtime', 'morning');
  const evening = new Simulation({ settings: { prompts, plan, turnOvers } });
  evening.checkedIn = ['2026-03-08', '2026-03-12'];
  evening.wake(from);
  return evening.until(to);
}

const MONDAY_TO_THURSDAY = [
  '12:00 2026-03-09/caffeine/0/0',
  '22:30 2026-03-09/bedtime/0/0',
  '06:30 2026-03-09/morning/0/0',
  '12:00 2026-03-10/caffeine/0/0',
  '00:00 2026-03-10/bedtime/0/0',
  '08:00 2026-03-10/morning/0/0',
  '12:00 2026-03-11/caffeine/0/0',
  '00:30 2026-03-11/bedtime/0/0',
  '08:30 2026-03-11/morning/0/0',
  // Thursday's bedtime is on Friday at nine: nine hours before it is midnight.
  '00:00 2026-03-12/caffeine/0/0',
  '09:00 2026-03-12/bedtime/0/0',
];

// Friday is off.
const FRIDAY_TO_SUNDAY = [
  '12:00 2026-03-14/caffeine/0/0',
  '01:15 2026-03-14/bedtime/0/0',
  '09:15 2026-03-14/morning/0/0',
  '12:00 2026-03-15/caffeine/0/0',
  '21:00 2026-03-15/bedtime/0/0',
  '05:00 2026-03-15/morning/0/0',
];

describe('a week of every kind of evening', () => {
  it.each(['12:00', '16:00'])('comes the same with the day turning over at %s', (turnOver) => {
    expect(daysWith(turnOver, '2026-03-09 11:00', '2026-03-13 11:00')).toEqual(MONDAY_TO_THURSDAY);
    expect(daysWith(turnOver, '2026-03-13 11:00', '2026-03-16 11:00')).toEqual(FRIDAY_TO_SUNDAY);
  });
});
