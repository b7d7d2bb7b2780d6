import type { EveningRange } from '../diary/evening-range.ts';
import { type EveningRow, isBeforeBedtime, isRated } from '../diary/evening-row.ts';
import type { DayFigure } from '../diary/figure.ts';
import { addEvenings, type EveningKey, isEveningKey } from '../evening/calendar.ts';
import type { Now } from '../evening/instant.ts';

/** A calendar month, `"YYYY-MM"`, of the dates on which its evenings began. */
export type MonthKey = string;

/** What is there of one evening, and what is missing: null is unknown, never zero. */
export type MonthEvening = Pick<EveningRow, 'evening' | 'kept' | 'mode' | DayFigure> & {
  /** "before" evenings lie before "Start", and miss nothing. */
  state: 'before' | 'past' | 'running';
  /** Ratings of the evening; 0 when there is none. */
  ratings: number;
  /** Screen minutes after bedtime; null when nothing was seen, no plan is known, or bedtime is still to come. */
  afterBedtime: number | null;
  /** Bedtime is still to come. */
  early: boolean;
  /** The morning's check-in: told, told that there was no sleep, or missing. */
  checkIn: 'told' | 'no-sleep' | null;
  /** The plan had no bedtime for this evening. */
  off: boolean;
};

/** A month of evenings. */
export type MonthSummary = {
  month: MonthKey;
  /** The month that holds the evening under way. */
  running: boolean;
  /** Evenings that have begun; those to come are not listed. */
  evenings: MonthEvening[];
  /** The first and the last of those to come; null when there is none. */
  coming: EveningRange | null;
  /** Evenings that have begun since "Start", and of those the ones with any rating of the day. */
  soFar: number;
  rated: number;
};

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

/** From the first to the last evening that began in a month. */
export function rangeOfMonth(month: MonthKey): EveningRange {
  const first = `${month}-01`;
  const ends = [27, 28, 29, 30].map((day) => addEvenings(first, day));
  return { first, last: ends.findLast((end) => monthOf(end) === month) ?? first };
}

/** A month from the rows of its evenings, all of them. */
export function monthSummary(rows: readonly EveningRow[], now: Now): MonthSummary {
  const begun = rows.filter(({ state }) => state !== 'coming');
  const coming = rows.filter(({ state }) => state === 'coming');
  const [first, last] = [coming[0], coming.at(-1)];
  const evenings = begun.map((row) => monthEvening(row, now));
  const counted = evenings.filter((one) => one.state !== 'before' || isRated(one));
  return {
    month: monthOf(rows[0]?.evening ?? ''),
    running: rows.some(({ state }) => state === 'running'),
    evenings,
    coming: first && last ? { first: first.evening, last: last.evening } : null,
    soFar: counted.length,
    rated: counted.filter(isRated).length,
  };
}

/** The month after, or null where it has not begun. */
export function laterMonth({ month, running, coming }: MonthSummary): MonthKey | null {
  return running || coming ? null : addMonths(month, 1);
}

/** True when anything at all is known of an evening. */
export function isTold(evening: MonthEvening): boolean {
  const { afterBedtime, checkIn, kept, mode } = evening;
  return isRated(evening) || [afterBedtime, checkIn, kept, mode].some((one) => one !== null);
}

function monthEvening(row: EveningRow, now: Now): MonthEvening {
  const { evening, highest, eveningWorst, nightWorst, restingWorst, movingWorst } = row;
  const { kept, mode, sleep } = row;
  const early = isBeforeBedtime(row, now);
  return {
    evening,
    state: row.state === 'running' ? 'running' : row.beforeStart ? 'before' : 'past',
    ...{ highest, eveningWorst, nightWorst, restingWorst, movingWorst },
    ratings: row.ratings.length,
    afterBedtime: early ? null : row.totals.afterBedtime,
    early,
    checkIn: sleep && (sleep.diary.noSleep ? 'no-sleep' : 'told'),
    kept,
    mode,
    off: row.plan === 'no-plan',
  };
}
