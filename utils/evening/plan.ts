import { type EveningKey, type Weekday, weekdayOf } from './calendar.ts';
import type { ClockTime } from './clock-time.ts';

/** The bedtime and wake time of one weekday's evening, by the wall clock; either may lie after midnight. */
export type DayPlan = {
  /** False for an evening without a bedtime: no window, no prompts, no minutes. */
  on: boolean;
  bedtime: ClockTime;
  wake: ClockTime;
};

/** A plan for each weekday of the evening. */
export type WeekPlan = Record<Weekday, DayPlan>;

/** What the person chose for one evening only. */
export type TonightOnly = {
  bedtime: ClockTime;
  /** When it was chosen; a bedtime already past is then shown once, at once (rule 4). Epoch ms. */
  chosenAt: number;
};

/** What holds for one evening: the plan of its weekday, and what was moved for tonight only. */
export type EveningPlan = {
  evening: EveningKey;
  on: boolean;
  /** Tonight's bedtime. */
  bedtime: ClockTime;
  /** The bedtime of the weekly plan, which differs from tonight's when it was moved. */
  plannedBedtime: ClockTime;
  wake: ClockTime;
  windowMinutes: number;
  /** When tonight's bedtime was moved; null when it was not. Epoch ms. */
  movedAt: number | null;
};

/** The choices from which an evening's plan is made. */
export type PlanSettings = {
  week: WeekPlan;
  tonightOnly: Readonly<Record<EveningKey, TonightOnly>>;
  /** Length of the evening window before bedtime. */
  windowMinutes: number;
};

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The plan of one evening. "Tonight only" switches an evening on that is off by its weekday. */
export function planOf(
  evening: EveningKey,
  { week, tonightOnly, windowMinutes }: PlanSettings,
): EveningPlan {
  const day = week[weekdayOf(evening)];
  const moved = tonightOnly[evening];
  return {
    evening,
    on: day.on || moved !== undefined,
    bedtime: moved?.bedtime ?? day.bedtime,
    plannedBedtime: day.bedtime,
    wake: day.wake,
    windowMinutes,
    movedAt: moved?.chosenAt ?? null,
  };
}
