import type { EveningKey } from '../evening/calendar.ts';
import type { WeekSummary } from './week.ts';
import { isTelling } from './week-summary.ts';

/** The page opens on the running week only once so many of its evenings carry something (rule 28). */
const ENOUGH_EVENINGS = 2;

/**
 * The first evening of the week the page opens on: last week's until two evenings of the running
 * one carry something; the running one's too when last week is empty, for there is nothing to read.
 */
export function openingWeek({
  last,
  running,
}: {
  last: WeekSummary;
  running: WeekSummary;
}): EveningKey {
  const opensOnRunning = tellingEvenings(running) >= ENOUGH_EVENINGS || tellingEvenings(last) === 0;
  return opensOnRunning ? running.first : last.first;
}

function tellingEvenings({ evenings }: WeekSummary): number {
  return evenings.filter(isTelling).length;
}
