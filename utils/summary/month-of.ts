import type { Kept } from '../diary/evening-figures.ts';
import type { EveningsData } from '../diary/filed-rows.ts';
import { nightWorstOf } from '../diary/night-worst.ts';
import type { EveningKey } from '../evening/calendar.ts';
import { eveningOf } from '../evening/evening-of.ts';
import type { Now } from '../evening/instant.ts';
import type { EveningMode } from '../plan/marked-days.ts';
import { type EveningRecord, unknownEvening } from '../rows/evening-record.ts';
import type { Score } from '../rows/rating.ts';
import { isCheckedIn, type SleepRecord, unknownSleep } from '../rows/sleep-record.ts';
import { addMonths, eveningsOfMonth, type MonthKey, monthOf } from './month.ts';
import type { WeekEvening } from './week.ts';
import { firstEvening, weekEvening } from './week-of.ts';

/** What the store holds of one month, and the choices by which it is read. */
export type MonthData = EveningsData & { month: MonthKey; sleeps: readonly SleepRecord[] };

/** What is there of one evening, and what is missing: null is unknown, never zero. */
export type MonthEvening = {
  evening: EveningKey;
  /** "before" evenings lie before "Start", "coming" ones have not begun; neither misses anything. */
  state: 'before' | 'past' | 'running' | 'coming';
  worst: Score | null;
  nightWorst: Score | null;
  /** Ratings of the evening; 0 when there is none. */
  ratings: number;
  /** Screen minutes after bedtime; null when nothing was seen, no plan is known, or bedtime is still to come. */
  afterBedtime: number | null;
  /** Bedtime is still to come. */
  early: boolean;
  /** The morning's check-in: told, told that there was no sleep, or missing. */
  checkIn: 'told' | 'no-sleep' | null;
  kept: Kept | null;
  mode: EveningMode | null;
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
  coming: { first: EveningKey; last: EveningKey } | null;
  /** Evenings that have begun since "Start", and of those the ones with a rating or a worst. */
  soFar: number;
  rated: number;
};

/** The evenings of a month with what is there of each. */
export function monthSummary(data: MonthData, now: Now): MonthSummary {
  const current = eveningOf(now, data.settings.turnOvers);
  const since = firstEvening(data, now);
  const all = eveningsOfMonth(data.month).map((evening) =>
    monthEvening(evening, { current, since }, data, now),
  );
  const evenings = all.filter(({ state }) => state !== 'coming');
  const coming = all.filter(({ state }) => state === 'coming');
  const [first, last] = [coming[0], coming.at(-1)];
  const counted = evenings.filter((one) => one.state !== 'before' || isRated(one));
  return {
    month: data.month,
    running: monthOf(current) === data.month,
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
  const { worst, nightWorst, ratings, afterBedtime, checkIn, kept, mode } = evening;
  const known = [worst, nightWorst, afterBedtime, checkIn, kept, mode].some((one) => one !== null);
  return known || ratings > 0;
}

function isRated({ worst, ratings }: MonthEvening): boolean {
  return worst !== null || ratings > 0;
}

function monthEvening(
  evening: EveningKey,
  edges: { current: EveningKey; since: EveningKey },
  data: MonthData,
  now: Now,
): MonthEvening {
  const sleep = data.sleeps.find((one) => one.evening === evening) ?? unknownSleep(evening);
  const stored = data.evenings.find((one) => one.evening === evening) ?? unknownEvening(evening);
  const record = withDiaryBed(stored, sleep);
  const shown = weekEvening(evening, edges, { ...data, evenings: [record] }, now);
  const { state, ratings, totals, worst, kept, mode } = shown;
  const early = isBeforeBedtime(shown, now);
  return {
    evening,
    state: evening < edges.since ? 'before' : state,
    worst,
    nightWorst: nightWorstOf({ entered: sleep.nightWorst, ratings, bed: record.bed }),
    ratings: ratings.length,
    afterBedtime: early ? null : totals.afterBedtime,
    early,
    checkIn: sleep.noSleep ? 'no-sleep' : isCheckedIn(sleep) ? 'told' : null,
    kept,
    mode,
    off: record.plan?.on === false,
  };
}

/** True while no minute after bedtime can be there yet. */
export function isBeforeBedtime({ night }: Pick<WeekEvening, 'night'>, { at }: Now): boolean {
  return night !== null && at < night.bedtime;
}

/** The record by which bedtimes are judged kept: the bed tap, else the diary's bed (rule 26). */
export function withDiaryBed(record: EveningRecord, { bed }: SleepRecord): EveningRecord {
  return { ...record, bed: record.bed ?? bed };
}
