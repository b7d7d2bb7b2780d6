import { type ClockTime, clockTimeAt, minutesOfDay } from '../evening/clock-time.ts';
import { wallClockAt } from '../evening/instant.ts';

/** True for a bedtime from 04:00 to 18:00, where words say "before bed" and "sleep" instead of "tonight" and "night" (rule 37). */
export function sleepsByDay(bedtime: ClockTime): boolean {
  const minutes = minutesOfDay(bedtime);
  return minutes >= 4 * 60 && minutes < 18 * 60;
}

/** The same of a bedtime as an instant, epoch ms, in a zone. */
export function sleepsByDayAt(bedtime: number, zone: string): boolean {
  return sleepsByDay(clockTimeAt(wallClockAt(bedtime, zone).minutes));
}
