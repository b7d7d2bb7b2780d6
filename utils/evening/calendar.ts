import { DAY_MS, dateOfDay } from './instant.ts';

/**
 * The local date, `"YYYY-MM-DD"`, on which an evening began. Every record carries one, written
 * when the record is made and never computed again: a flight or a new turn-over moves no past night.
 */
export type EveningKey = string;

/** ISO weekday of the evening (not of the morning after): 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** True for the key of a date that exists, from 1900 to 9998: the evenings beside it have keys of the same form. */
export function isEveningKey(value: unknown): value is EveningKey {
  if (typeof value !== 'string' || !/^(19|[2-9]\d)\d\d-\d\d-\d\d$/.test(value)) return false;
  if (value.startsWith('9999')) return false;
  const at = Date.parse(`${value}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(value);
}

/** The evening a number of days later (earlier when negative). Dates have no clock, so no zone is needed. */
export function addEvenings(evening: EveningKey, days: number): EveningKey {
  return dateOfDay(dayNumberOf(evening) + days);
}

/** Days from 1970-01-01 to the evening's date. */
function dayNumberOf(evening: EveningKey): number {
  const date = Date.UTC(
    Number(evening.slice(0, 4)),
    Number(evening.slice(5, 7)) - 1,
    Number(evening.slice(8, 10)),
  );
  return Math.round(date / DAY_MS);
}

/** Whole days from one evening to another; negative when `to` is the earlier one. */
export function eveningsBetween(from: EveningKey, to: EveningKey): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** The weekday on which the evening began. */
export function weekdayOf(evening: EveningKey): Weekday {
  // 1970-01-01 was a Thursday.
  return (((((dayNumberOf(evening) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The seven evenings of the calendar week that holds `evening`, the week starting on `firstWeekday`. */
export function weekOf(evening: EveningKey, firstWeekday: Weekday): EveningKey[] {
  const back = (weekdayOf(evening) - firstWeekday + 7) % 7;
  return Array.from({ length: 7 }, (_, day) => addEvenings(evening, day - back));
}
