import type { RatedNights, VerdictGroups } from '../rows/verdict.ts';
import { interquartileRange, median } from '../stats/spread.ts';
import { FEWEST_OF_GROUP } from './gates.ts';
import type { EveningPair } from './pairing.ts';
import type { Measure } from './pairing-question.ts';

/** After bedtime, none at all is set beside half an hour or more. */
const HALF_AN_HOUR = 30;

/**
 * The ratings after less and after more of a measure, in the person's own units: none and half an hour or
 * more of screen after bedtime; of all else, and where these were too rare, the evenings below and from
 * the middle on. Null where a group has fewer than five nights.
 */
export function verdictGroups(
  pairs: readonly EveningPair[],
  measure: Measure,
): VerdictGroups | null {
  const halves = halvesOf(pairs);
  if (measure !== 'afterBedtime') return halves;
  const less = ratingsWhere(pairs, (x) => x === 0);
  const more = ratingsWhere(pairs, (x) => x >= HALF_AN_HOUR);
  return less && more ? { none: true, from: HALF_AN_HOUR, less, more } : halves;
}

function halvesOf(pairs: readonly EveningPair[]): VerdictGroups | null {
  const from = median(pairs.map(({ x }) => x));
  if (from === null) return null;
  const less = ratingsWhere(pairs, (x) => x < from);
  const more = ratingsWhere(pairs, (x) => x >= from);
  return less && more && { none: false, from, less, more };
}

function ratingsWhere(
  pairs: readonly EveningPair[],
  isOfGroup: (x: number) => boolean,
): RatedNights | null {
  const ratings = pairs.filter(({ x }) => isOfGroup(x)).map(({ y }) => y);
  const [middle, range] = [median(ratings), interquartileRange(ratings)];
  if (ratings.length < FEWEST_OF_GROUP || middle === null || range === null) return null;
  return { nights: ratings.length, median: middle, ...range };
}
