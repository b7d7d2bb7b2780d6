import type { ClockTime } from '../evening/clock-time.ts';
import { type DayPlan, WEEKDAYS, type WeekPlan } from './week-plan.ts';

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
