import { type ClockTime, clockTimeAt, MINUTES_A_DAY, minutesOfDay } from '../evening/clock-time.ts';
import { type Now, wallClockAt } from '../evening/instant.ts';

/**
 * A clock time as minutes from the midnight before its evening: a time before the turn-over adds
 * 1440 (rule 43), so that 00:15 comes 30 min after 23:45. `clockTimeAt` leads back.
 */
export function turnOverMinutes(clock: ClockTime, turnOver: ClockTime): number {
  const minutes = minutesOfDay(clock);
  return minutes < minutesOfDay(turnOver) ? minutes + MINUTES_A_DAY : minutes;
}

/** The same of what the wall clock shows at an instant; seconds are dropped. */
export function turnOverMinutesAt({ at, zone }: Now, turnOver: ClockTime): number {
  return turnOverMinutes(clockTimeAt(wallClockAt(at, zone).minutes), turnOver);
}
