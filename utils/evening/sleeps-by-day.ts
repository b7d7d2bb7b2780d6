import { type ClockTime, minutesOfDay } from './clock-time.ts';

/** True for a bedtime from 04:00 to 18:00, where words say "before bed" and "sleep" instead of "tonight" and "night" (rule 37). */
export function sleepsByDay(bedtime: ClockTime): boolean {
  const minutes = minutesOfDay(bedtime);
  return minutes >= 4 * 60 && minutes < 18 * 60;
}
