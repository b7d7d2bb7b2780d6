import { addEvenings, type EveningKey, isEveningKey } from '../evening/calendar.ts';

/** A calendar month, `"YYYY-MM"`, of the dates on which its evenings began. */
export type MonthKey = string;

/** True for a month that exists, from 1900 to 9998. */
export function isMonthKey(value: unknown): value is MonthKey {
  return typeof value === 'string' && value.length === 7 && isEveningKey(`${value}-01`);
}

/** The month in which an evening began. */
export function monthOf(evening: EveningKey): MonthKey {
  return evening.slice(0, 7);
}

/** The month a number of months later; earlier when negative. */
export function addMonths(month: MonthKey, months: number): MonthKey {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  return `${year}-${String((((count % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

/** The evenings that began in a month, first to last. */
export function eveningsOfMonth(month: MonthKey): EveningKey[] {
  const days = Array.from({ length: 31 }, (_, day) => addEvenings(`${month}-01`, day));
  return days.filter((evening) => monthOf(evening) === month);
}
