import { type EveningRange, rangeUpTo, rowUnderWay } from '../diary/evening-range.ts';
import type { EveningRow } from '../diary/evening-row.ts';
import { addEvenings, type EveningKey, eveningsBetween } from '../evening/calendar.ts';
import { eveningsToCheck } from './gates.ts';
import { pairOf } from './pairing.ts';
import type { MeasureQuestion } from './pairing-question.ts';

/** Questions that are checked together, on evenings after one; null for all. */
export type Family = { questions: readonly MeasureQuestion[]; after: EveningKey | null };

/** The evenings of a check: the first is one that answers, "no plan" ones are closed up. */
export type Check = {
  /** In date order; no more than the check takes. Empty before the first evening that answers. */
  rows: EveningRow[];
  /** How many evenings it takes. */
  of: number;
  /** It has them all, and a day went by in which the last one could be told of. */
  isDue: boolean;
  /** The date from which the verdict is there, as long as no evening without a bedtime comes; null before it began. */
  on: EveningKey | null;
};

/**
 * How far back checks of so many questions read: two checks and a month, so that one that begins with the
 * first of these evenings is over before that is out of reach.
 */
export function checksReach(current: EveningKey, looks: number): EveningRange {
  return rangeUpTo(current, 2 * eveningsToCheck(Math.max(1, looks)) + 30);
}

/** A day for the morning's check-in; what comes later is late (rule 25). */
const DAYS_TO_TELL = 2;

/** The check that comes next: fresh evenings only, which no earlier verdict was made of. */
export function nextCheck(rows: readonly EveningRow[], { questions, after }: Family): Check {
  const of = eveningsToCheck(questions.length);
  const fresh = rows.filter(({ evening, state }) => isAfter(evening, after) && state === 'past');
  const begin = fresh.findIndex((row) => questions.some((one) => pairOf(row, one) !== null));
  const over = begin < 0 ? [] : fresh.slice(begin).filter(({ plan }) => plan !== 'no-plan');
  const [today, last] = [rowUnderWay(rows)?.evening, over[of - 1]?.evening];
  const isDue = !!today && !!last && eveningsBetween(last, today) >= DAYS_TO_TELL;
  return { rows: over.slice(0, of), of, isDue, on: dueOn(over, of) };
}

function isAfter(evening: EveningKey, after: EveningKey | null): boolean {
  return after === null || evening > after;
}

function dueOn(over: readonly EveningRow[], of: number): EveningKey | null {
  const last = over.slice(0, of).at(-1)?.evening;
  const missing = Math.max(0, of - over.length);
  return last === undefined ? null : addEvenings(last, missing + DAYS_TO_TELL);
}
