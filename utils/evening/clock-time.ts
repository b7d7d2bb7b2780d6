/** A local wall-clock time of day, `"HH:MM"` on the 24-hour clock. */
export type ClockTime = string;

const pattern = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Minutes in a calendar day of 24 hours, as drawn on an axis; a day with a clock change still has them all. */
export const MINUTES_A_DAY = 1440;

/** True for `"00:00"` to `"23:59"`, and for nothing else. */
export function isClockTime(value: unknown): value is ClockTime {
  return typeof value === 'string' && pattern.test(value);
}

/** The minutes from midnight (0 to 1439) of a clock time. */
export function minutesOfDay(clock: ClockTime): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** The clock time at a number of minutes from midnight, wrapped round the clock. */
export function clockTimeAt(minutes: number): ClockTime {
  const wrapped = ((Math.round(minutes) % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
  const hours = Math.floor(wrapped / 60);
  return `${String(hours).padStart(2, '0')}:${String(wrapped % 60).padStart(2, '0')}`;
}

/** Minutes going forward round the clock from one clock time to the next, 0 to 1439. */
export function minutesBetween(from: ClockTime, to: ClockTime): number {
  return (minutesOfDay(to) - minutesOfDay(from) + MINUTES_A_DAY) % MINUTES_A_DAY;
}
