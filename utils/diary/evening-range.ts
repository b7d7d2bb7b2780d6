import { addEvenings, type EveningKey, eveningsBetween } from '../evening/calendar.ts';
import type { EveningRow } from './evening-row.ts';

/** A run of evenings, both ends included; empty when `last` comes before `first`. */
export type EveningRange = { first: EveningKey; last: EveningKey };

/** Seven evenings from the first on. */
export function weekFrom(first: EveningKey): EveningRange {
  return { first, last: addEvenings(first, 6) };
}

/** So many evenings, the last of them `last`. */
export function rangeUpTo(last: EveningKey, evenings: number): EveningRange {
  return { first: addEvenings(last, 1 - evenings), last };
}

/** How many evenings a range has; 0 of an empty one. */
export function lengthOfRange({ first, last }: EveningRange): number {
  return Math.max(0, eveningsBetween(first, last) + 1);
}

/** The evenings of a range, first to last. */
export function eveningsOf(range: EveningRange): EveningKey[] {
  return Array.from({ length: lengthOfRange(range) }, (_, day) => addEvenings(range.first, day));
}

/** The rows within a range. */
export function rowsWithin(
  rows: readonly EveningRow[],
  { first, last }: EveningRange,
): EveningRow[] {
  return rows.filter(({ evening }) => evening >= first && evening <= last);
}

/** True when the rows, which are those of a range themselves, hold every evening of another one. */
export function covers(rows: readonly EveningRow[], { first, last }: EveningRange): boolean {
  const [from, to] = [rows[0]?.evening, rows.at(-1)?.evening];
  return from !== undefined && to !== undefined && from <= first && last <= to;
}

/** The rows of the diary itself: from its beginning to the evening under way. */
export function begunRows(rows: readonly EveningRow[]): EveningRow[] {
  return rows.filter(({ state }) => state === 'past' || state === 'running');
}

/** The row of the evening under way; undefined where it is not among the rows, or nothing at all is known in them. */
export function rowUnderWay(rows: readonly EveningRow[]): EveningRow | undefined {
  return rows.some(({ known }) => known)
    ? rows.find(({ state }) => state === 'running')
    : undefined;
}
