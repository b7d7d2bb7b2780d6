import type { EveningKey, Weekday } from '../evening/calendar.ts';
import { type ClockTime, minutesOfDay } from '../evening/clock-time.ts';
import type { Settings } from '../settings/settings.ts';

/** How dates and times are written for this person: words in the language of the messages, the clock as the browser or the person has it. */
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
  /** The first day of the week, as chosen or where the person lives. */
  firstWeekday: Weekday;
  /** The same for clocks in another zone. */
  inZone(zone: string): Formats;
};

type Choices = Intl.DateTimeFormatOptions;

/** What the person chose of it; null is as the browser has it. */
type Chosen = Pick<Settings, 'hours' | 'firstWeekday'>;

/** 5 January 1970 was a Monday, so the n-th of that month after the fourth is weekday n. */
const DAY_MS = 86_400_000;

/** The formats for words in `language`, for clocks in `zone`. */
export function formatsOf(language: string, zone: string, chosen: Chosen): Formats {
  const browser = Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
  const { locale: own } = browser;
  const locale = new Intl.Locale(own).language === language ? own : language;
  const hourCycle = chosen.hours ?? browser.hourCycle;
  const written = (choices: Choices, timeZone = 'UTC') =>
    Intl.DateTimeFormat(locale, { ...choices, timeZone });
  const evenings = (choices: Choices) => {
    const { format } = written(choices);
    return (evening: EveningKey) => format(dateOf(evening));
  };
  const clockTime = written({ timeStyle: 'short', hourCycle });
  const hour = written({ hour: 'numeric', hourCycle });
  const days = written({ day: 'numeric', month: 'long' });
  return {
    clock: written({ timeStyle: 'short', hourCycle }, zone).format,
    clockTime: (of) => clockTime.format(minutesOfDay(of) * 60_000),
    hour: (minutes) => hour.format(minutes * 60_000),
    weekdayShort: written({ weekday: 'short' }, zone).format,
    weekday: evenings({ weekday: 'long' }),
    shortDay: evenings({ weekday: 'short', day: 'numeric' }),
    day: evenings({ weekday: 'long', day: 'numeric', month: 'long' }),
    shortDate: evenings({ weekday: 'short', day: 'numeric', month: 'short' }),
    month: evenings({ month: 'long', year: 'numeric' }),
    days: (first, last) => days.formatRange(dateOf(first), dateOf(last)),
    weekdayName: (of, length) => written({ weekday: length }).format((3 + of) * DAY_MS),
    firstWeekday: chosen.firstWeekday ?? firstWeekdayOf(own),
    inZone: (other) => formatsOf(language, other, chosen),
  };
}

function dateOf(evening: EveningKey): number {
  return Date.parse(`${evening}T00:00:00Z`);
}

/** Monday where the browser cannot say. Firefox 140 has no `getWeekInfo`. */
function firstWeekdayOf(locale: string): Weekday {
  const known = new Intl.Locale(locale) as { getWeekInfo?: () => { firstDay: number } };
  return (known.getWeekInfo?.().firstDay ?? 1) as Weekday;
}
