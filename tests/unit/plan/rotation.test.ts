import { describe, expect, it } from 'vitest';
import { type PlanSettings, planOf } from '../../../utils/plan/plan.ts';
import {
  holdsThrough,
  isInSecondWeek,
  startRotation,
  swapWeeks,
} from '../../../utils/plan/rotation.ts';
import { everyEvening } from '../evening/zones.ts';

const early = everyEvening({ on: true, bedtime: '21:00', wake: '05:00' });
const late = everyEvening({ on: true, bedtime: '08:00', wake: '15:00' });
const second = { week: late, since: '2026-03-16' };

describe('two weeks in turn', () => {
  it.each([
    ['2026-03-01', false],
    ['2026-03-02', true],
    ['2026-03-08', true],
    ['2026-03-09', false],
    ['2026-03-15', false],
    ['2026-03-16', true],
    ['2026-03-22', true],
    ['2026-03-23', false],
    ['2026-12-28', false],
    ['2027-01-04', true],
  ])('the evening of %s is in the second week: %s', (evening, isSecond) => {
    expect(isInSecondWeek(evening, second)).toBe(isSecond);
  });

  it('without a second week there is none', () => {
    expect(isInSecondWeek('2026-03-16', null)).toBe(false);
  });

  it('an evening takes its times from the week that holds', () => {
    const plan: PlanSettings = {
      week: early,
      secondWeek: second,
      shift: null,
      tonightOnly: {},
      windowMinutes: 180,
    };
    expect(planOf('2026-03-15', plan)).toMatchObject({ bedtime: '21:00', wake: '05:00' });
    expect(planOf('2026-03-16', plan)).toMatchObject({ bedtime: '08:00', wake: '15:00' });
  });
});

describe('starting a rotation', () => {
  it.each([
    ['2026-03-09', 1, '2026-03-16'],
    ['2026-03-15', 1, '2026-03-16'],
    ['2026-03-15', 7, '2026-03-22'],
    ['2026-03-14', 7, '2026-03-15'],
    ['2026-03-13', 6, '2026-03-14'],
  ] as const)(
    'on %s, weeks starting on day %i, the second week begins on %s',
    (current, firstWeekday, since) => {
      expect(startRotation(early, { current, firstWeekday })).toEqual({ week: early, since });
    },
  );

  it('changes nothing in the week under way', () => {
    const rotation = startRotation(early, { current: '2026-03-12', firstWeekday: 1 });
    expect(isInSecondWeek('2026-03-12', rotation)).toBe(false);
  });
});

describe('swapping the weeks', () => {
  it('puts each in the other one’s place, and twice puts them back', () => {
    const evenings = ['2026-03-01', '2026-03-12', '2026-03-16', '2026-03-29'];
    for (const evening of evenings) {
      const before = isInSecondWeek(evening, second);
      expect(isInSecondWeek(evening, swapWeeks(second))).toBe(!before);
      expect(isInSecondWeek(evening, swapWeeks(swapWeeks(second)))).toBe(before);
    }
  });

  it('each holds through the last evening of its week', () => {
    expect(holdsThrough('2026-03-16', second)).toBe('2026-03-22');
    expect(holdsThrough('2026-03-22', second)).toBe('2026-03-22');
    expect(holdsThrough('2026-03-15', second)).toBe('2026-03-15');
    expect(holdsThrough('2026-03-10', second)).toBe('2026-03-15');
  });
});
