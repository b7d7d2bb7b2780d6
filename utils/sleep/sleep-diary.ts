import type { Span } from '../evening/evening-of.ts';
import { MINUTE_MS } from '../evening/instant.ts';
/** What the formulas need of the diary of one night (rule 43); null is what nobody told. */
export type SleepDiary = {
  /** IANA zone of the person in that night. */
  zone: string;
  /** Went to bed. Epoch ms. */
  bed: number | null;
  /** Put things away to sleep. Epoch ms. */
  try: number | null;
  /** Minutes to fall asleep, a guess (sleep onset latency). */
  sol: number | null;
  /** Minutes awake between falling asleep and the final waking (wake after sleep onset). */
  waso: number | null;
  /** Woke for the last time. Epoch ms. */
  wake: number | null;
  /** Got out of bed for the day. Epoch ms. */
  up: number | null;
  /** Minutes still trying to sleep after the final waking; an item of its own, never up - wake, and 0 when not told (rule 25). */
  tasafa: number | null;
  /** "I did not sleep": a night of its own kind, not a missing one. */
  noSleep: boolean;
};

/**
 * From falling asleep (try + SOL) to the final waking, wakings in between included. Null when one of
 * the three is not told, when no time is left between them, and of a night without sleep.
 */
export function sleepSpan({ try: tried, sol, wake, noSleep }: SleepDiary): Span | null {
  if (noSleep || tried === null || sol === null || wake === null) return null;
  const onset = tried + sol * MINUTE_MS;
  return onset < wake ? { start: onset, end: wake } : null;
}
