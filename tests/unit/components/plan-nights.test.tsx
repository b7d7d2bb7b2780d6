// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NightsForm } from '../../../components/plan/NightsForm.tsx';
import { RotationForm } from '../../../components/plan/RotationForm.tsx';
import { ShiftForm } from '../../../components/plan/ShiftForm.tsx';
import { ShiftProgress } from '../../../components/plan/ShiftProgress.tsx';
import type { DayPlan, WeekPlan } from '../../../utils/plan/week-plan.ts';
import { formOf, hear } from './draw.ts';

const night: DayPlan = { on: true, bedtime: '22:30', wake: '06:30' };
const week: WeekPlan = { 1: night, 2: night, 3: night, 4: night, 5: night, 6: night, 7: night };

describe('the nights of a week', () => {
  const nights = formOf(NightsForm, {
    heading: 'Bedtimes',
    week,
    turnOver: '12:00',
    onChange: hear('week'),
  });

  it('are one night for all evenings where all are alike', () => {
    const { page } = nights();
    expect(page.controls).toEqual([
      'Same for all evenings',
      'Bedtime',
      'Wake time',
      'Sunday',
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
    ]);
    expect(page.text).toContain('22:30 to 06:30 (+1 day, 8 h)');
  });

  it('are changed all at once, on or off as they are', () => {
    const off = { ...week, 3: { ...night, on: false } };
    const { page, told } = nights({ week: off });
    page.type('Bedtime', '23:00');
    page.type('Wake time', '07:15');
    const later = { ...night, bedtime: '23:00' };
    const longer = { ...night, wake: '07:15' };
    expect(told).toEqual([
      [
        'week',
        { 1: later, 2: later, 3: { ...later, on: false }, 4: later, 5: later, 6: later, 7: later },
      ],
      [
        'week',
        {
          1: longer,
          2: longer,
          3: { ...longer, on: false },
          4: longer,
          5: longer,
          6: longer,
          7: longer,
        },
      ],
    ]);
  });

  it('are switched on and off one by one', () => {
    const { page, told } = nights();
    page.press('Thursday');
    expect(told).toEqual([['week', { ...week, 4: { ...night, on: false } }]]);
  });

  it('have a row each once they are not the same', () => {
    const { page, told } = nights();
    page.press('Same for all evenings');
    page.type('Bedtime, Friday evening', '23:45');
    page.type('Wake time after Saturday evening', '09:00');
    page.press('Monday');
    expect(told).toEqual([
      ['week', { ...week, 5: { ...night, bedtime: '23:45' } }],
      ['week', { ...week, 6: { ...night, wake: '09:00' } }],
      ['week', { ...week, 1: { ...night, on: false } }],
    ]);
  });

  it('become the same again as the first that is on', () => {
    const mixed = {
      ...week,
      7: { ...night, on: false, bedtime: '01:00' },
      1: { ...night, bedtime: '23:15' },
    };
    const { page, told } = nights({ week: mixed });
    page.press('Same for all evenings');
    const alike = { ...night, bedtime: '23:15' };
    expect(told).toEqual([
      [
        'week',
        { 1: alike, 2: alike, 3: alike, 4: alike, 5: alike, 6: alike, 7: { ...alike, on: false } },
      ],
    ]);
  });

  it('say on which date a bedtime after midnight falls, and which evenings have no plan', () => {
    const late = {
      ...week,
      5: { ...night, bedtime: '01:00', wake: '09:00' },
      7: { ...night, on: false },
    };
    const { page } = nights({ week: late, note: 'A gradual move is under way.' });
    expect(page.text).toContain('01:00 to 09:00 (8 h) bedtime falls on the date of Saturday');
    expect(page.text).toContain('Sunday No plan on this evening');
    expect(page.text).toMatch(/^Bedtimes A gradual move is under way\./);
  });
});

describe('two weeks in turn', () => {
  const second = { week, since: '2026-03-16' };
  const rotation = formOf(RotationForm, {
    evening: '2026-03-10',
    second: null,
    begin: () => second,
    onChange: hear('second'),
  });

  it('are off, and begin with a second week', () => {
    const { page, told } = rotation();
    expect(page.controls).toEqual(['Two weeks in turn (for shift work)']);
    page.press('Two weeks in turn (for shift work)');
    expect(told).toEqual([['second', second]]);
  });

  it('say which one holds and until when', () => {
    expect(rotation({ second }).page.text).toContain(
      'The first plan holds this week, through Sunday, March 15; the second one after that.',
    );
    expect(rotation({ second, evening: '2026-03-17' }).page.text).toContain(
      'The second plan holds this week, through Sunday, March 22; the first one after that.',
    );
  });

  it('can change places', () => {
    const { page, told } = rotation({ second });
    page.press('Let the other plan hold this week');
    expect(told).toEqual([['second', { week, since: '2026-03-23' }]]);
  });

  it('come back as they were typed when they are switched off and on', () => {
    const typed = { week: { ...week, 1: { ...night, bedtime: '08:00' } }, since: '2026-03-16' };
    const { page, told, redraw } = rotation({ second: typed });
    page.press('Two weeks in turn (for shift work)');
    redraw({ second: null });
    page.press('Two weeks in turn (for shift work)');
    expect(told).toEqual([
      ['second', null],
      ['second', typed],
    ]);
  });
});

describe('a gradual move of the bedtime', () => {
  const shift = formOf(ShiftForm, {
    days: [night],
    since: '2026-03-11',
    onStart: hear('start'),
  });

  it('goes nowhere while it aims at the bedtime that there is', () => {
    const { page } = shift();
    expect(page.text).toContain('Bedtime is 22:30 already.');
    expect(page.isOff('Start moving')).toBe(true);
  });

  it('says from when to when it goes, and starts as it was chosen', () => {
    const { page, told } = shift();
    page.type('Move my bedtime to', '21:30');
    page.type('by', '30');
    page.type('every', '2');
    expect(page.text).toContain(
      'From 22:30, the first step comes on Wednesday, March 11. Bedtime is 21:30 from Friday, March 13 on.',
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
    page.press('The wake time moves along');
    expect(page.text).toContain(
      'The wake time stays where it is, so the time in bed gets shorter: 7 h in the end.',
    );
    expect(page.isOff('Start moving')).toBe(false);
  });

  it('asks before it leaves less than seven hours in bed, and starts only after a yes', () => {
    const { page, told } = shift();
    page.type('Move my bedtime to', '23:45');
    page.press('The wake time moves along');
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
    page.press('The wake time moves along');
    page.press('Start moving');
    page.press('Let the wake time move along');
    expect(page.isChosen('The wake time moves along')).toBe(true);
    expect(page.text).not.toContain('That leaves you');
    page.press('Start moving');
    expect(told).toMatchObject([['start', { to: '23:45', withWake: true }]]);
  });

  it('asks anew after another bedtime was chosen, and not at seven hours', () => {
    const { page, told } = shift();
    page.press('The wake time moves along');
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
    page.press('The wake time moves along');
    expect(page.text).toContain('The bedtime would pass the wake time.');
    expect(page.isOff('Start moving')).toBe(true);
  });

  it('names the first and the last of several bedtimes, and has none where all evenings are off', () => {
    const several = shift({ days: [night, { ...night, bedtime: '00:30' }] }).page;
    several.type('Move my bedtime to', '22:00');
    expect(several.text).toContain('From bedtimes of 22:30 to 00:30, the first step comes on');
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
      "Bedtime today: 22:15. On the way to 21:30, which is reached on Friday, March 20. Stop here Back to the plan as it was “Stop here” makes today's times the plan.",
    );
    page.press('Stop here');
    page.press('Back to the plan as it was');
    expect(told).toEqual([['keep'], ['back']]);
  });

  it('before its first step says when that comes, and can only go back', () => {
    const { page } = progress({ tonight: { ...tonight, evening: '2026-03-10' } });
    expect(page.text).toBe(
      'The first step towards 21:30 comes on Wednesday, March 11. Back to the plan as it was',
    );
  });

  it('once arrived can be kept', () => {
    const { page, told } = progress({ tonight: { ...tonight, evening: '2026-03-20' } });
    expect(page.text).toBe('21:30 is reached. Keep it as the plan Back to the plan as it was');
    page.press('Keep it as the plan');
    expect(told).toEqual([['keep']]);
  });

  it('names no bedtime of an evening that is off', () => {
    const { page } = progress({ tonight: { ...tonight, on: false } });
    expect(page.text).toMatch(/^On the way to 21:30/);
  });
});
