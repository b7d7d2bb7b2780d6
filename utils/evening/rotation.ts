import { type EveningKey, eveningsBetween } from './calendar.ts';
import type { WeekPlan } from './plan.ts';

/** The other week of a two-week rotation. */
export type SecondWeek = {
  week: WeekPlan;
  /** The first evening of a week, the local first weekday, in which this plan holds; every other week from it, both ways. */
  since: EveningKey;
};

/** True when an evening lies in the second week of the rotation; never without one. */
export function isInSecondWeek(evening: EveningKey, second: SecondWeek | null): boolean {
  if (!second) return false;
  const weeks = Math.floor(eveningsBetween(second.since, evening) / 7);
  return weeks % 2 === 0;
}
