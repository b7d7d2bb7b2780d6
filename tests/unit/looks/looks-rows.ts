import type { EveningRow } from '../../../utils/diary/evening-row.ts';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import type { CorrelationLook, Look } from '../../../utils/looks/look.ts';
import { lookOf } from '../../../utils/looks/look-of.ts';
import { type Pairing, pairingOf } from '../../../utils/looks/pairing.ts';
import { MAIN_QUESTION, type Question } from '../../../utils/looks/pairing-question.ts';
import { rowsFrom, seenOn } from '../diary/diary-rows.ts';

export const FIRST = '2026-01-05';

/** Minutes after bedtime and the night after them, evening by evening; null is an evening of which nothing is known. */
export const evenings = (pairs: readonly ([x: number, y: number] | null)[]): EveningRow[] =>
  rowsFrom(FIRST, pairs.length, (index) => {
    const pair = pairs[index];
    return pair
      ? { totals: { afterBedtime: pair[0] }, inTime: { nightWorst: pair[1] as never } }
      : {};
  });

export const pairingIn = (
  rows: readonly EveningRow[],
  question: Question = MAIN_QUESTION,
): Pairing => pairingOf(question, seenOn(addEvenings(FIRST, rows.length), rows));

export const mainLook = (rows: readonly EveningRow[]): Look =>
  lookOf(pairingIn(rows), { as: 'main' });

export const correlation = (look: Look | undefined): CorrelationLook => {
  if (look?.shows !== 'correlation') throw new Error(`shows ${look?.shows}`);
  return look;
};

/** More minutes, worse nights, not quite in step. */
export const linked = (n: number): [number, number][] =>
  Array.from({ length: n }, (_, index) => [
    10 * ((index * 7) % 11),
    Math.min(10, Math.floor(((index * 7) % 11) / 2) + (index % 3)),
  ]);

/** Two series that do not know of each other. */
export const unlinked = (n: number): [number, number][] =>
  Array.from({ length: n }, (_, index) => [10 * ((index * 7) % 11), (index * 5) % 7]);
