import {
  type ClockTime,
  clockTimeAt,
  minutesBetween,
  minutesOfDay,
} from '../evening/clock-time.ts';
import { allDays, type PlanSettings } from './plan.ts';
import { shiftedDay, shiftReached } from './shift.ts';
import type { DayPlan } from './week-plan.ts';

/** Minutes after waking before the day may turn over (rule 3). */
const AFTER_WAKE_MINUTES = 60;

const NOON = 720;

/**
 * True when, for every evening that is on, going round the clock, wake + 1 h comes before the
 * turn-over and the turn-over before the window (rule 3): no evening is cut by its own turn-over.
 */
export function turnOverFits(turnOver: ClockTime, plan: PlanSettings): boolean {
  return allDays(plan)
    .filter(({ on }) => on)
    .flatMap((day) => [day, shiftedToTheEnd(day, plan)])
    .every(({ bedtime, wake }) => {
      const earliest = clockTimeAt(minutesOfDay(wake) + AFTER_WAKE_MINUTES);
      const room = minutesBetween(wake, bedtime) - AFTER_WAKE_MINUTES - plan.windowMinutes;
      return minutesBetween(earliest, turnOver) <= room;
    });
}

function shiftedToTheEnd(day: DayPlan, { shift }: PlanSettings): DayPlan {
  return shift ? shiftedDay(day, shiftReached(day, shift), shift) : day;
}

/** The turn-over nearest to noon, on the half hour, that fits the plan; null when none does. */
export function fittingTurnOver(plan: PlanSettings): ClockTime | null {
  const halfHours = Array.from({ length: 48 }, (_, index) => index * 30);
  const distance = (minutes: number) => Math.abs(minutes - NOON);
  return (
    halfHours
      .sort((a, b) => distance(a) - distance(b))
      .map(clockTimeAt)
      .find((turnOver) => turnOverFits(turnOver, plan)) ?? null
  );
}
