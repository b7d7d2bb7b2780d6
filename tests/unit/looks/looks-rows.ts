import type { EveningRow } from '../../../utils/diary/evening-row.ts';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import type { Choice } from '../../../utils/looks/associations.ts';
import type { DotsLook, Look } from '../../../utils/looks/look.ts';
import { lookOf } from '../../../utils/looks/look-of.ts';
import { type Pairing, pairingOf } from '../../../utils/looks/pairing.ts';
import { MAIN_QUESTION, type Question } from '../../../utils/looks/pairing-question.ts';
import type { Verdict } from '../../../utils/rows/verdict.ts';
import { rowsFrom, seenOn } from '../diary/diary-rows.ts';

export const FIRST = '2026-01-05';

/** Nothing further is chosen to be tested. */
export const NO_CHOICE: Choice = { measures: [], since: null };

/** When a verdict of the tests was made. */
export const MADE = { madeAt: 1_775_000_000_000, madeOn: '2026-04-07' };

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

export const mainLook = (rows: readonly EveningRow[]): Look => lookOf(pairingIn(rows));

export const dots = (look: Look | undefined): DotsLook => {
  if (look?.shows !== 'dots') throw new Error(`shows ${look?.shows}`);
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

/** A verdict that found a link, and what is told otherwise. */
export const verdictOf = (told: Partial<Verdict> = {}): Verdict => ({
  id: 'afterBedtime 2026-01-05',
  measure: 'afterBedtime',
  first: FIRST,
  last: '2026-04-05',
  ...MADE,
  says: 'link',
  nights: 84,
  evenings: 91,
  exposures: 30,
  ratings: 8,
  looks: 1,
  rho: 0.41,
  low: 0.12,
  high: 0.63,
  worth: 52.4,
  p: 1 / 91,
  adjustedP: 1 / 91,
  groups: {
    none: true,
    from: 30,
    less: { nights: 30, median: 3, low: 2, high: 4 },
    more: { nights: 25, median: 5, low: 4, high: 6 },
  },
  ...told,
});
