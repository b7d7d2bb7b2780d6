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
