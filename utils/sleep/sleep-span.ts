import type { Span } from '../evening/evening-of.ts';
import { MINUTE_MS } from '../evening/instant.ts';
import type { SleepDiary } from './sleep-diary.ts';

/**
 * From falling asleep (try + SOL) to the final waking, wakings in between included. Null when one of
 * the three is not told, when no time is left between them, and of a night without sleep.
 */
export function sleepSpan({ try: tried, sol, wake, noSleep }: SleepDiary): Span | null {
  if (noSleep || tried === null || sol === null || wake === null) return null;
  const onset = tried + sol * MINUTE_MS;
  return onset < wake ? { start: onset, end: wake } : null;
}
