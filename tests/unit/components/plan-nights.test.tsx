// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NightsForm } from '../../../components/plan/NightsForm.tsx';
import { RotationForm } from '../../../components/plan/RotationForm.tsx';
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
    expect(page.text).toContain('Fri Bedtime Wake time 8 h bedtime is on Sat');
    expect(page.text).toContain('Sun No bedtime');
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
    expect(page.controls).toEqual(['Two alternating weeks (shift work)']);
    page.press('Two alternating weeks (shift work)');
    expect(told).toEqual([['second', second]]);
  });

  it('say which one holds and until when', () => {
    expect(rotation({ second }).page.text).toContain(
      'The first plan applies this week, until Sunday, March 15. Then comes the second.',
    );
    expect(rotation({ second, evening: '2026-03-17' }).page.text).toContain(
      'The second plan applies this week, until Sunday, March 22. Then comes the first.',
    );
  });

  it('can change places', () => {
    const { page, told } = rotation({ second });
    page.press('Use the other plan this week');
    expect(told).toEqual([['second', { week, since: '2026-03-23' }]]);
  });

  it('come back as they were typed when they are switched off and on', () => {
    const typed = { week: { ...week, 1: { ...night, bedtime: '08:00' } }, since: '2026-03-16' };
    const { page, told, redraw } = rotation({ second: typed });
    page.press('Two alternating weeks (shift work)');
    redraw({ second: null });
    page.press('Two alternating weeks (shift work)');
    expect(told).toEqual([
      ['second', null],
      ['second', typed],
    ]);
  });
});
