import type { Weekday } from '../evening/calendar.ts';
import type { ClockTime } from '../evening/clock-time.ts';

/** The bedtime and wake time of one weekday's evening, by the wall clock; either may lie after midnight. */
export type DayPlan = {
  /** False for an evening without a bedtime: no window, no prompts, no minutes. */
  on: boolean;
  bedtime: ClockTime;
  wake: ClockTime;
};

/** A plan for each weekday of the evening. */
export type WeekPlan = Record<Weekday, DayPlan>;

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The week with one bedtime and wake time for all evenings; which evenings are on stays as it was. */
export function sameForAll(
  week: WeekPlan,
  { bedtime, wake }: { bedtime: ClockTime; wake: ClockTime },
): WeekPlan {
  return Object.fromEntries(
    WEEKDAYS.map((weekday): [number, DayPlan] => [weekday, { ...week[weekday], bedtime, wake }]),
  ) as WeekPlan;
}

/** True when all evenings have the same bedtime and wake time, on or off. */
export function isSameForAll(week: WeekPlan): boolean {
  const { bedtime, wake } = week[1];
  return WEEKDAYS.every(
    (weekday) => week[weekday].bedtime === bedtime && week[weekday].wake === wake,
  );
}
