import { describe, expect, it } from 'vitest';
import { keepShifted, type PlanSettings, planOf } from '../../../utils/plan/plan.ts';
import { type Shift, shiftedDay, shiftOutlook, shiftReached } from '../../../utils/plan/shift.ts';
import type { DayPlan } from '../../../utils/plan/week-plan.ts';
import { everyEvening } from '../evening/zones.ts';

const day = (bedtime: string, wake: string): DayPlan => ({ on: true, bedtime, wake });
const late = day('23:30', '07:30');

const shiftTo = (to: string, choices: Partial<Shift> = {}): Shift => ({
  to,
  stepMinutes: 15,
  everyDays: 3,
  since: '2026-03-14',
  withWake: true,
  ...choices,
});

const planWith = (choices: Partial<PlanSettings>): PlanSettings => ({
  week: everyEvening(late),
  secondWeek: null,
  shift: null,
  tonightOnly: {},
  windowMinutes: 180,
  ...choices,
});

describe('a gradual shift', () => {
  it.each([
    ['2026-03-13', '23:30', '07:30'],
    ['2026-03-14', '23:15', '07:15'],
    ['2026-03-16', '23:15', '07:15'],
    ['2026-03-17', '23:00', '07:00'],
    ['2026-03-22', '22:45', '06:45'],
    ['2026-03-23', '22:30', '06:30'],
    ['2026-05-01', '22:30', '06:30'],
  ])('on the evening of %s has come to %s, and to waking at %s', (evening, bedtime, wake) => {
    expect(shiftedDay(late, evening, shiftTo('22:30'))).toEqual(day(bedtime, wake));
  });

  it('goes the shorter way round midnight, in either direction', () => {
    const far = '2027-01-01';
    const from = (bedtime: string, to: string) =>
      shiftedDay(day(bedtime, '08:00'), '2026-03-14', shiftTo(to)).bedtime;
    expect(from('00:10', '23:00')).toBe('23:55');
    expect(from('23:50', '00:30')).toBe('00:05');
    expect(shiftedDay(day('23:50', '08:00'), far, shiftTo('00:30'))).toEqual(day('00:30', '08:40'));
  });

  it('leaves the wake time alone when it is not to move along', () => {
    const shift = shiftTo('22:30', { withWake: false });
    expect(shiftedDay(late, '2026-03-23', shift)).toEqual(day('22:30', '07:30'));
  });

  it('does not overshoot when the last step is a short one', () => {
    const shift = shiftTo('22:50', { stepMinutes: 30, everyDays: 1 });
    expect(shiftedDay(late, '2026-03-15', shift).bedtime).toBe('22:50');
    expect(shiftReached(late, shift)).toBe('2026-03-15');
  });
});

describe('what a shift comes to', () => {
  it('is told for all evenings that are on: from where, and when the last has arrived', () => {
    const off = { ...day('03:00', '11:00'), on: false };
    const days = [day('00:30', '08:30'), late, late, off];
    expect(shiftOutlook(days, shiftTo('22:30'))).toEqual({
      from: ['23:30', '00:30'],
      moves: true,
      reached: '2026-04-04',
      inBedMinutes: null,
    });
  });

  it('is nothing when every bedtime is there already', () => {
    const outlook = shiftOutlook([late], shiftTo('23:30'));
    expect(outlook).toMatchObject({ moves: false, reached: '2026-03-14' });
  });

  it('names the time in bed when it gets shorter, and only then', () => {
    const stays = { withWake: false };
    expect(shiftOutlook([late], shiftTo('00:30', stays)).inBedMinutes).toBe(420);
    expect(shiftOutlook([late], shiftTo('00:30')).inBedMinutes).toBe(null);
    expect(shiftOutlook([late], shiftTo('22:30', stays)).inBedMinutes).toBe(null);
  });

  it('is no time in bed at all where the bedtime would pass the wake time', () => {
    const outlook = shiftOutlook([day('23:30', '06:30')], shiftTo('07:00', { withWake: false }));
    expect(outlook.inBedMinutes).toBe(-30);
  });
});

describe('keeping a shift as the plan', () => {
  const shift = shiftTo('22:30');

  it('makes the times of today the plan, in both weeks, and ends the shift', () => {
    const plan = planWith({
      shift,
      secondWeek: { week: everyEvening(day('01:00', '09:00')), since: '2026-03-16' },
    });
    const kept = keepShifted(plan, '2026-03-17');
    expect(kept.week).toEqual(everyEvening(day('23:00', '07:00')));
    expect(kept.secondWeek).toEqual({
      week: everyEvening(day('00:30', '08:30')),
      since: '2026-03-16',
    });
    expect(kept.shift).toBe(null);
  });

  it('changes nothing for the evening on which it is kept', () => {
    const plan = planWith({ shift });
    for (const evening of ['2026-03-13', '2026-03-14', '2026-03-20', '2026-04-20']) {
      expect(planOf(evening, keepShifted(plan, evening))).toEqual(planOf(evening, plan));
    }
  });

  it('before the first step leaves the plan as it was', () => {
    expect(keepShifted(planWith({ shift }), '2026-03-13')).toEqual(planWith({}));
  });
});
