import { MINUTE_MS } from '../evening/instant.ts';
import { NIGHT_TIMES } from './night-instants.ts';
import { type SleepDiary, sleepSpan } from './sleep-diary.ts';

/** The figures of one night (rule 43); null where something they need was not told. */
export type SleepFigures = {
  /** Time in bed, up - bed. Elapsed minutes. */
  tib: number | null;
  /** Sleep period time, wake - try - SOL. Elapsed minutes; null of a night without sleep. */
  spt: number | null;
  /** Total sleep time, SPT - WASO. Minutes; 0 or less is to be questioned (`diaryDoubts`). */
  tst: number | null;
  /** Sleep efficiency, 100 TST / TIB. Percent. */
  se: number | null;
  /** Sleep efficiency of the diary, 100 TST / (SOL + TST + WASO + TASAFA), the one shown first. Percent. */
  seD: number | null;
  /** The middle of the sleep period. Epoch ms; null when there is no such period. */
  midsleep: number | null;
};

/**
 * The figures of one night. Minutes are elapsed ones, so that a night in which the clocks change is as
 * long as it was. "I did not sleep" is a TST, SE and SE_D of 0, whatever else was told. Times out of
 * order, and more sleep than time in bed, leave only that time; impossible amounts give the formula's
 * impossible number, not null; a share of nothing in bed is null.
 */
export function sleepFigures(diary: SleepDiary): SleepFigures {
  const tib = minutesBetween(diary.bed, diary.up);
  if (diary.noSleep) return { tib, spt: null, tst: 0, se: 0, seD: 0, midsleep: null };
  const spt = lessMinutes(minutesBetween(diary.try, diary.wake), diary.sol);
  const tst = lessMinutes(spt, diary.waso);
  if (!inOrder(diary) || exceeds(tst, tib)) {
    return { tib, spt: null, tst: null, se: null, seD: null, midsleep: null };
  }
  return {
    tib,
    spt,
    tst,
    se: percentOf(tst, tib),
    seD: percentOf(tst, minutesForSleep(diary, tst)),
    midsleep: midsleepOf(diary),
  };
}

/** True when none of the times that are known lies, by the minute, before one that should come first. */
function inOrder(diary: SleepDiary): boolean {
  const known = NIGHT_TIMES.flatMap((time) => diary[time] ?? []);
  const minutes = known.map((at) => Math.floor(at / MINUTE_MS));
  return minutes.every((minute, index) => minute >= (minutes[index - 1] ?? minute));
}

/** True when the minutes asleep are more than those in bed, by more than the seconds of a tap. */
function exceeds(tst: number | null, tib: number | null): boolean {
  return tst !== null && tib !== null && tst >= tib + 1;
}

/** SOL + TST + WASO + TASAFA. */
function minutesForSleep({ sol, waso, tasafa }: SleepDiary, tst: number | null): number | null {
  return sol === null || tst === null || waso === null ? null : sol + tst + waso + (tasafa ?? 0);
}

/** (try + SOL) + SPT / 2. */
function midsleepOf(diary: SleepDiary): number | null {
  const asleep = sleepSpan(diary);
  return asleep && asleep.start + (asleep.end - asleep.start) / 2;
}

function minutesBetween(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : (to - from) / MINUTE_MS;
}

function lessMinutes(minutes: number | null, less: number | null): number | null {
  return minutes === null || less === null ? null : minutes - less;
}

function percentOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : (100 * part) / whole;
}
