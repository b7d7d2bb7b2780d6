// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ShiftForm } from '../../../components/plan/ShiftForm.tsx';
import { ShiftProgress } from '../../../components/plan/ShiftProgress.tsx';
import type { DayPlan } from '../../../utils/plan/week-plan.ts';
import { formOf, hear } from './draw.ts';

const night: DayPlan = { on: true, bedtime: '22:30', wake: '06:30' };

describe('a gradual move of the bedtime', () => {
  const shift = formOf(ShiftForm, {
    days: [night],
    since: '2026-03-11',
    onStart: hear('start'),
  });

  it('goes nowhere while it aims at the bedtime that there is', () => {
    const { page } = shift();
    expect(page.text).toContain('Your bedtime is 22:30 already.');
    expect(page.isOff('Start moving')).toBe(true);
  });

  it('says from when to when it goes, and starts as it was chosen', () => {
    const { page, told } = shift();
    page.type('Move my bedtime to', '21:30');
    page.type('by', '30');
    page.type('every', '2');
    expect(page.text).toContain(
      'You start at 22:30. The first change is on Wednesday, March 11; you reach 21:30 on Friday, March 13.',
    );
    page.press('Start moving');
    expect(told).toEqual([
      [
        'start',
        { to: '21:30', stepMinutes: 30, everyDays: 2, withWake: true, since: '2026-03-11' },
      ],
    ]);
  });

  it('says how much shorter the night gets when the wake time stays', () => {
    const { page } = shift();
    page.type('Move my bedtime to', '23:30');
    page.press('The wake time moves too');
    expect(page.text).toContain(
      'Your wake time stays where it is, so your time in bed gets shorter: 7 h in the end.',
    );
    expect(page.isOff('Start moving')).toBe(false);
  });

  it('asks before it leaves less than seven hours in bed, and starts only after a yes', () => {
    const { page, told } = shift();
    page.type('Move my bedtime to', '23:45');
    page.press('The wake time moves too');
    page.press('Start moving');
    expect(told).toEqual([]);
    expect(page.text).toContain(
      'That leaves you 6 h 45 min in bed. Adults are advised to sleep 7 hours or more. Do you want less time in bed than that?',
    );
    page.press('Yes, start moving');
    expect(told).toEqual([
      [
        'start',
        { to: '23:45', stepMinutes: 15, everyDays: 3, withWake: false, since: '2026-03-11' },
      ],
    ]);
  });

  it('lets the wake time move along instead, and asks no more', () => {
    const { page, told } = shift();
    page.type('Move my bedtime to', '23:45');
    page.press('The wake time moves too');
    page.press('Start moving');
    page.press('Let the wake time move too');
    expect(page.isChosen('The wake time moves too')).toBe(true);
    expect(page.text).not.toContain('That leaves you');
    page.press('Start moving');
    expect(told).toMatchObject([['start', { to: '23:45', withWake: true }]]);
  });

  it('asks anew after another bedtime was chosen, and not at seven hours', () => {
    const { page, told } = shift();
    page.press('The wake time moves too');
    page.type('Move my bedtime to', '23:45');
    page.press('Start moving');
    page.type('Move my bedtime to', '23:30');
    expect(page.text).not.toContain('That leaves you');
    page.press('Start moving');
    expect(told).toMatchObject([['start', { to: '23:30', withWake: false }]]);
  });

  it('does not pass the wake time', () => {
    const { page } = shift({ days: [{ ...night, bedtime: '05:00' }] });
    page.type('Move my bedtime to', '08:00');
    page.press('The wake time moves too');
    expect(page.text).toContain('Your bedtime would pass your wake time.');
    expect(page.isOff('Start moving')).toBe(true);
  });

  it('names the first and the last of several bedtimes, and has none where all evenings are off', () => {
    const several = shift({ days: [night, { ...night, bedtime: '00:30' }] }).page;
    several.type('Move my bedtime to', '22:00');
    expect(several.text).toContain(
      'You start at bedtimes from 22:30 to 00:30. The first change is on',
    );
    expect(shift({ days: [{ ...night, on: false }] }).page.text).toContain(
      'There is no bedtime to move, since every evening is off.',
    );
  });
});

describe('a gradual move under way', () => {
  const tonight = {
    evening: '2026-03-12',
    on: true,
    bedtime: '22:15',
    plannedBedtime: '22:15',
    wake: '06:15',
    windowMinutes: 180,
    movedAt: null,
  };
  const progress = formOf(ShiftProgress, {
    shift: { to: '21:30', stepMinutes: 15, everyDays: 3, withWake: true, since: '2026-03-11' },
    outlook: { from: ['22:30'], moves: true, reached: '2026-03-20', inBedMinutes: null },
    tonight,
    onKeep: hear('keep'),
    onBack: hear('back'),
  });

  it('says where it is, and can stop here or go back', () => {
    const { page, told } = progress();
    expect(page.text).toBe(
      "Today's bedtime is 22:15. You are on the way to 21:30 and reach it on Friday, March 20. Stop here Back to the plan as it was “Stop here” makes today's times the plan.",
    );
    page.press('Stop here');
    page.press('Back to the plan as it was');
    expect(told).toEqual([['keep'], ['back']]);
  });

  it('before its first step says when that comes, and can only go back', () => {
    const { page } = progress({ tonight: { ...tonight, evening: '2026-03-10' } });
    expect(page.text).toBe(
      'The first step towards 21:30 is on Wednesday, March 11. Back to the plan as it was',
    );
  });

  it('once arrived can be kept', () => {
    const { page, told } = progress({ tonight: { ...tonight, evening: '2026-03-20' } });
    expect(page.text).toBe(
      'You have reached 21:30. Keep it as the plan Back to the plan as it was',
    );
    page.press('Keep it as the plan');
    expect(told).toEqual([['keep']]);
  });

  it('names no bedtime of an evening that is off', () => {
    const { page } = progress({ tonight: { ...tonight, on: false } });
    expect(page.text).toMatch(/^You are on the way to 21:30/);
  });
});
