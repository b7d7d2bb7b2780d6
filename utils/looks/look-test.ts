import { circularShiftP } from '../stats/circular-shift-p.ts';
import type { ShiftTest } from './look.ts';
import type { Pairing } from './pairing.ts';

/** How a question stands: the main one, one of so many chosen before looking, or any other. */
export type Standing = { as: 'main' } | { as: 'chosen'; looks: number } | { as: 'other' };

/** One look's smallest p is 1 / n, which must lie below .05: n > m / .05 evenings for m looks. */
const EVENINGS_A_LOOK = 20;
const FEWEST_EXPOSURES = 5;
const FEWEST_RATINGS = 3;
const MOST_GAPS = 0.2;

/** How many evenings each of some looks needs at the least before it can be tested (rule 31). */
export function eveningsToTest(looks: number): number {
  return EVENINGS_A_LOOK * looks + 1;
}

/** The circular-shift p of a question, not adjusted for others, or why there is none (rules 31 and 40). */
export function shiftTestOf({ pairs, span }: Pairing, standing: Standing): ShiftTest {
  if (standing.as === 'other') return { state: 'not-chosen' };
  const looks = standing.as === 'main' ? 1 : standing.looks;
  const needs = eveningsToTest(looks);
  if (pairs.length < needs) return { state: 'needs-evenings', needs };
  const exposures = new Set(pairs.map(({ x }) => x)).size;
  const ratings = new Set(pairs.map(({ y }) => y)).size;
  if (exposures < FEWEST_EXPOSURES || ratings < FEWEST_RATINGS)
    return { state: 'needs-variety', exposures, ratings };
  if (span && span.gaps > MOST_GAPS * span.evenings)
    return { state: 'too-many-gaps', gaps: span.gaps, evenings: span.evenings };
  const p = circularShiftP(pairs);
  return p === null
    ? { state: 'needs-variety', exposures, ratings }
    : { state: 'tested', p, looks };
}
