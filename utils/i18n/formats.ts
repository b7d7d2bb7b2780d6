import type { EveningKey, Weekday } from '../evening/calendar.ts';
import { type ClockTime, minutesOfDay } from '../evening/clock-time.ts';

/** How dates and times are written for this person: words in the language of the messages, the clock as the browser has it. */
export type Formats = {
  /** The time of an instant, epoch ms: "21:40". */
  clock(at: number): string;
  /** A time of day: "22:30". */
  clockTime(time: ClockTime): string;
  /** A whole hour on an axis, in minutes from midnight, as short as it can be: "22", "10 PM". */
  hour(minutes: number): string;
  /** The weekday of an instant, epoch ms: "Sun". */
  weekdayShort(at: number): string;
  /** An evening by its weekday: "Sunday". */
  weekday(evening: EveningKey): string;
  /** "Sun 22". */
  shortDay(evening: EveningKey): string;
  /** "Sunday 22 November". */
  day(evening: EveningKey): string;
  /** "Sun 22 Nov". */
  shortDate(evening: EveningKey): string;
  /** The month of an evening: "November 2026". */
  month(evening: EveningKey): string;
  /** "16 – 22 November". */
  days(first: EveningKey, last: EveningKey): string;
  /** A weekday by its number: "Sunday", "Sun", "S". */
  weekdayName(weekday: Weekday, length: 'long' | 'short' | 'narrow'): string;
  /** The first day of the week where the person lives. */
  firstWeekday: Weekday;
};

type Choices = Intl.DateTimeFormatOptions;

/** 5 January 1970 was a Monday, so the n-th of that month after the fourth is weekday n. */
const DAY_MS = 86_400_000;

/** The formats for words in `language`, for clocks in `zone`. */
export function formatsOf(language: string, zone: string): Formats {
  const { locale: own } = Intl.DateTimeFormat().resolvedOptions();
  const locale = new Intl.Locale(own).language === language ? own : language;
  const { hourCycle } = Intl.DateTimeFormat(own, { hour: 'numeric' }).resolvedOptions();
  const write = (choices: Choices) => Intl.DateTimeFormat(locale, choices);
  const time: Choices = { timeStyle: 'short', ...(hourCycle && { hourCycle }) };
  const clock = write({ ...time, timeZone: zone });
  const clockTime = write({ ...time, timeZone: 'UTC' });
  const hour = write({ hour: 'numeric', timeZone: 'UTC', ...(hourCycle && { hourCycle }) });
  const weekdayShort = write({ weekday: 'short', timeZone: zone });
  const weekday = write({ weekday: 'long', timeZone: 'UTC' });
  const shortDay = write({ weekday: 'short', day: 'numeric', timeZone: 'UTC' });
  const day = write({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const shortDate = write({ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  const month = write({ month: 'long', year: 'numeric', timeZone: 'UTC' });
  const days = write({ day: 'numeric', month: 'long', timeZone: 'UTC' });
  return {
    clock: (at) => clock.format(at),
    clockTime: (of) => clockTime.format(minutesOfDay(of) * 60_000),
    hour: (minutes) => hour.format(minutes * 60_000),
    weekdayShort: (at) => weekdayShort.format(at),
    weekday: (evening) => weekday.format(dateOf(evening)),
    shortDay: (evening) => shortDay.format(dateOf(evening)),
    day: (evening) => day.format(dateOf(evening)),
    shortDate: (evening) => shortDate.format(dateOf(evening)),
    month: (evening) => month.format(dateOf(evening)),
    days: (first, last) => days.formatRange(dateOf(first), dateOf(last)),
    weekdayName: (of, length) =>
      write({ weekday: length, timeZone: 'UTC' }).format((3 + of) * DAY_MS),
    firstWeekday: firstWeekdayOf(own),
  };
}

function dateOf(evening: EveningKey): number {
  return Date.parse(`${evening}T00:00:00Z`);
}

/** Monday where the browser cannot say. Firefox 140 has no `getWeekInfo`. */
function firstWeekdayOf(locale: string): Weekday {
  const known = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
  };
  return (known.getWeekInfo?.().firstDay ?? 1) as Weekday;
}
