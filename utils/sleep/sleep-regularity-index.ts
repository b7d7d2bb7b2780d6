import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { type ClockTime, MINUTES_A_DAY } from '../evening/clock-time.ts';
import type { Span } from '../evening/evening-of.ts';
import { instantAt, MINUTE_MS, offsetMinutesAt, wallMinutes } from '../evening/instant.ts';
import { type SleepDiary, sleepSpan } from './sleep-diary.ts';

/** The diary of the night of an evening. */
export type DiaryNight = { evening: EveningKey; diary: SleepDiary };

/** How alike the nights are from one to the next. */
export type SleepRegularity = {
  /** -100 to 100; null with fewer than five pairs. */
  sri: number | null;
  /** Pairs of neighbouring nights of both of which it is known when the person slept. */
  pairs: number;
};

/** Fewer pairs than this are "not enough nights". */
const LEAST_PAIRS = 5;

/**
 * The Sleep Regularity Index (Phillips 2017): `-100 + 200` times the share of wall-clock minutes in
 * which a person was as much asleep as 24 h later, over all pairs of neighbouring nights. Asleep is
 * from onset to the final waking; a night without sleep is all awake; one not fully told leaves out its
 * pairs. The days go from turn-over to turn-over, the same one for all. One diary an evening, in any order.
 */
export function sleepRegularityIndex(
  nights: readonly DiaryNight[],
  turnOver: ClockTime,
): SleepRegularity {
  const known = new Map(nights.filter(isKnown).map(({ evening, diary }) => [evening, diary]));
  const days = new Map(
    [...known].map(([evening, { zone }]) => [
      evening,
      epochsOf({ evening, turnOver, zone }, known),
    ]),
  );
  const alike = [...days].flatMap(([evening, day]) => {
    const next = days.get(addEvenings(evening, 1));
    return next ? [minutesAlike(day, next)] : [];
  });
  const pairs = alike.length;
  if (pairs < LEAST_PAIRS) return { sri: null, pairs };
  const total = alike.reduce((sum, minutes) => sum + minutes, 0);
  return { sri: -100 + (200 * total) / (MINUTES_A_DAY * pairs), pairs };
}

function isKnown({ diary }: DiaryNight): boolean {
  return diary.noSleep || sleepSpan(diary) !== null;
}

/** The minutes of an evening's day; a long sleep of the evening before reaches into them. */
function epochsOf(day: EpochDay, known: ReadonlyMap<EveningKey, SleepDiary>): boolean[] {
  const sleeps = [addEvenings(day.evening, -1), day.evening].flatMap((evening) => {
    const diary = known.get(evening);
    return (diary && sleepSpan(diary)) ?? [];
  });
  return sleepEpochs(day, sleeps);
}

function minutesAlike(day: readonly boolean[], next: readonly boolean[]): number {
  return day.filter((asleep, minute) => asleep === next[minute]).length;
}

/** The day of an evening, from turn-over to turn-over by the wall clock. */
export type EpochDay = { evening: EveningKey; turnOver: ClockTime; zone: string };

/**
 * Asleep or not in each of the 1440 wall-clock minutes of an evening's day, as of each minute's first
 * instant. An hour that comes twice counts by its first pass; a minute that the clocks leave out is as the one
 * before it (rule 25).
 */
export function sleepEpochs(
  { evening, turnOver, zone }: EpochDay,
  sleeps: readonly Span[],
): boolean[] {
  const asleepAt = (at: number) => sleeps.some(({ start, end }) => start <= at && at < end);
  const first = wallMinutes(evening, turnOver);
  const epochs: boolean[] = [];
  for (
    let at = instantAt(evening, turnOver, zone);
    epochs.length < MINUTES_A_DAY;
    at += MINUTE_MS
  ) {
    const minute = at / MINUTE_MS + offsetMinutesAt(at, zone) - first;
    const before = epochs.at(-1) ?? asleepAt(at - MINUTE_MS);
    while (epochs.length < Math.min(minute, MINUTES_A_DAY)) epochs.push(before);
    if (epochs.length === minute) epochs.push(asleepAt(at));
  }
  return epochs;
}
