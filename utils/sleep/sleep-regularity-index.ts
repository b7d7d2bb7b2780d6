import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { type ClockTime, MINUTES_A_DAY } from '../evening/clock-time.ts';
import type { SleepDiary } from './sleep-diary.ts';
import { type EpochDay, sleepEpochs } from './sleep-epochs.ts';
import { sleepSpan } from './sleep-span.ts';

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
