import {
  addEvenings,
  type EveningKey,
  eveningsBetween,
  type Weekday,
  weekOf,
} from '../evening/calendar.ts';
import type { WeekPlan } from './week-plan.ts';

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

/** The rotation as it begins: the second week a copy of the first, from the week after the one under way. */
export function startRotation(
  week: WeekPlan,
  { current, firstWeekday }: { current: EveningKey; firstWeekday: Weekday },
): SecondWeek {
  const [first = current] = weekOf(current, firstWeekday);
  return { week, since: addEvenings(first, 7) };
}

/** The same two weeks, each in the other's place. */
export function swapWeeks(second: SecondWeek): SecondWeek {
  return { ...second, since: addEvenings(second.since, 7) };
}

/** The last evening of the week that holds on `evening`. */
export function holdsThrough(evening: EveningKey, { since }: SecondWeek): EveningKey {
  const days = eveningsBetween(since, evening);
  return addEvenings(evening, 6 - (((days % 7) + 7) % 7));
}
