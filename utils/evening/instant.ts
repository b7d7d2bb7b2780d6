import { type ClockTime, minutesOfDay } from './clock-time.ts';

/** The moment a wake is about, read once and handed on: epoch milliseconds and the IANA zone of the person. */
export type Now = { at: number; zone: string };

/** What the wall clock of a zone shows at an instant. */
export type WallClock = { date: string; minutes: number };

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
/** 24 hours; a day on which the clocks change is an hour longer or shorter. */
export const DAY_MS = 24 * HOUR_MS;

/**
 * The instant at which the wall clock of `zone` shows `clock` on `date`, `"YYYY-MM-DD"`. A time that occurs twice
 * means the first, a time that does not exist moves forward by the gap (`compatible` of Temporal).
 */
export function instantAt(date: string, clock: ClockTime, zone: string): number {
  const key = `${date}T${clock}[${zone}]`;
  const known = instants.get(key);
  if (known !== undefined) return known;
  const at = Temporal.PlainDateTime.from(`${date}T${clock}`).toZonedDateTime(zone, {
    disambiguation: 'compatible',
  }).epochMilliseconds;
  return remember(instants, key, at);
}

/** The date and the minute of the day (0 to 1439) on the wall clock of `zone` at an instant. */
export function wallClockAt(at: number, zone: string): WallClock {
  const local = at + offsetMinutesAt(at, zone) * MINUTE_MS;
  const days = Math.floor(local / DAY_MS);
  return {
    date: dateOfDay(days),
    minutes: Math.floor((local - days * DAY_MS) / MINUTE_MS),
  };
}

/** The date, `"YYYY-MM-DD"`, so many days after 1970-01-01. */
export function dateOfDay(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  return remember(dates, day, new Date(day * DAY_MS).toISOString().slice(0, 10));
}

/** Minutes by which the local time of `zone` is ahead of UTC at an instant. */
export function offsetMinutesAt(at: number, zone: string): number {
  // Offsets change on quarter hours only, so one look-up serves the quarter.
  const quarter = Math.floor(at / (15 * MINUTE_MS));
  const key = `${quarter}${zone}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const zoned = Temporal.Instant.fromEpochMilliseconds(quarter * 15 * MINUTE_MS).toZonedDateTimeISO(
    zone,
  );
  return remember(offsets, key, Math.round(zoned.offsetNanoseconds / 60_000_000_000));
}

/** The date and minute of `clock` on `date`, as one count of minutes that can be compared and subtracted. */
export function wallMinutes(date: string, clock: ClockTime): number {
  return Date.parse(`${date}T00:00:00Z`) / MINUTE_MS + minutesOfDay(clock);
}

// Temporal costs microseconds an operation. A wake asks for its instants once and could do without,
// but the ten thousand lives of the laws take half as long again without these maps.
const instants = new Map<string, number>();
const offsets = new Map<string, number>();
const dates = new Map<number, string>();
const REMEMBERED = 5_000;

function remember<Key, Value>(memory: Map<Key, Value>, key: Key, value: Value): Value {
  if (memory.size >= REMEMBERED) memory.clear();
  memory.set(key, value);
  return value;
}

/** The greatest of any number of values, null of none: `Math.max` itself takes no more than some hundred thousand. */
export function greatestOf<Value extends number>(values: readonly Value[]): Value | null {
  return values.length > 0 ? values.reduce((most, one) => (one > most ? one : most)) : null;
}
