import { addEvenings, type EveningKey, eveningsBetween } from '../evening/calendar.ts';
import { eveningOf } from '../evening/evening-of.ts';
import type { Now } from '../evening/instant.ts';
import type { DiaryEvening } from './evening-row.ts';

/** A run of evenings, both ends included; empty when `last` comes before `first`. */
export type EveningRange = { first: EveningKey; last: EveningKey };

/** The evening under way: the running one of the diary, else the one that now falls into by its turn-over. Null of an empty diary. */
export function eveningUnderWay(evenings: readonly DiaryEvening[], now: Now): EveningKey | null {
  const last = evenings.at(-1);
  if (!last) return null;
  if (last.state === 'running') return last.evening;
  return eveningOf(now, [{ from: '', at: last.turnOver }]);
}

/** True when the evening under way lies within a range. */
export function isUnderWay(
  evenings: readonly DiaryEvening[],
  { first, last }: EveningRange,
  now: Now,
): boolean {
  const current = eveningUnderWay(evenings, now);
  return current !== null && current >= first && current <= last;
}

/** The diary's evenings within a range. */
export function eveningsWithin(
  evenings: readonly DiaryEvening[],
  { first, last }: EveningRange,
): DiaryEvening[] {
  return evenings.filter(({ evening }) => evening >= first && evening <= last);
}

/** How many evenings a range has; 0 of an empty one. */
export function lengthOfRange({ first, last }: EveningRange): number {
  return Math.max(0, eveningsBetween(first, last) + 1);
}

/** So many evenings, the last of them `last`. */
export function rangeUpTo(last: EveningKey, evenings: number): EveningRange {
  return { first: addEvenings(last, 1 - evenings), last };
}
