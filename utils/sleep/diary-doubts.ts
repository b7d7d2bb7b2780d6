import { MINUTE_MS } from '../evening/instant.ts';
import { NIGHT_TIMES, type NightTime } from './night-instants.ts';
import type { SleepDiary } from './sleep-diary.ts';
import { sleepFigures } from './sleep-figures.ts';

/** What is asked about a night whose items cannot all be right. Nothing is refused: people know their night. */
export type DiaryDoubt =
  /** A time lies before one that should come first. */
  | { type: 'out-of-order'; earlier: NightTime; later: NightTime }
  /** SOL + WASO take up all minutes from try to wake; the same as TST <= 0. */
  | { type: 'no-time-asleep'; awakeMinutes: number; nightMinutes: number }
  /** More than 16 h in bed. */
  | { type: 'long-in-bed'; tib: number };

/** The longest time in bed that is not asked about, minutes. */
const LONG_IN_BED = 16 * 60;

/** The questions about the diary of one night (rule 43), none for a sound one or where too little was told. */
export function diaryDoubts(diary: SleepDiary): DiaryDoubt[] {
  return [...orderDoubts(diary), ...asleepDoubts(diary), ...inBedDoubts(diary)];
}

function orderDoubts(diary: SleepDiary): DiaryDoubt[] {
  const told = NIGHT_TIMES.flatMap((time) => {
    const at = diary[time];
    return at === null ? [] : [{ time, at }];
  });
  return told.slice(1).flatMap(({ time, at }, index) => {
    const before = told[index];
    if (!before || before.at <= at) return [];
    return [{ type: 'out-of-order', earlier: before.time, later: time } as const];
  });
}

/** An amount that was not told can only make it worse, so it counts as none here. */
function asleepDoubts({ try: tried, wake, sol, waso, noSleep }: SleepDiary): DiaryDoubt[] {
  if (noSleep || tried === null || wake === null) return [];
  const awakeMinutes = (sol ?? 0) + (waso ?? 0);
  const nightMinutes = (wake - tried) / MINUTE_MS;
  if (awakeMinutes < nightMinutes) return [];
  return [{ type: 'no-time-asleep', awakeMinutes, nightMinutes }];
}

function inBedDoubts(diary: SleepDiary): DiaryDoubt[] {
  const { tib } = sleepFigures(diary);
  return tib !== null && tib > LONG_IN_BED ? [{ type: 'long-in-bed', tib }] : [];
}
