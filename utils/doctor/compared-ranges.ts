import { type EveningRange, lengthOfRange, rangeUpTo } from '../diary/evening-range.ts';
import { addEvenings, type EveningKey } from '../evening/calendar.ts';

/** The evenings of now, and the reference: the first of the diary, or those before a visit. */
export type ComparedRanges = {
  recent: EveningRange;
  reference: EveningRange;
  by: 'start' | 'visit';
};

type Asked = {
  /** The last evening that is over. */
  last: EveningKey;
  /** The evening from which on the diary was kept (`referenceStart`); null while it was not. */
  began: EveningKey | null;
  /** The last visit where the person chose to compare with the evenings before it; else null. */
  visit: EveningKey | null;
};

/** How many evenings the signs look at as those of now. */
export const RECENT_EVENINGS = 28;

/** The shortest reference. */
export const FEWEST_BEFORE = 28;

/** A stretch has a number of a sign from so many entries on. */
export const FEWEST_ENTRIES = 10;

const MOST_BEFORE = 56;

/**
 * The last 28 evenings, and the reference that stands still while they move on (rule 39): the first 28 to 56
 * of the diary, or the last 28 to 56 before a visit; then "now" does not reach back beyond the visit. A visit
 * with fewer than 28 evenings before it leaves the beginning. Null while the diary is too young.
 */
export function comparedRanges({ last, began, visit }: Asked): ComparedRanges | null {
  if (began === null) return null;
  const recent = rangeUpTo(last, RECENT_EVENINGS);
  return sinceVisit({ recent, began, visit }) ?? sinceStart({ recent, began });
}

type Reach = { recent: EveningRange; began: EveningKey };

function sinceStart({ recent, began }: Reach): ComparedRanges | null {
  const before = lengthOfRange({ first: began, last: addEvenings(recent.first, -1) });
  if (before < FEWEST_BEFORE) return null;
  const reference = { first: began, last: addEvenings(began, Math.min(before, MOST_BEFORE) - 1) };
  return { recent, reference, by: 'start' };
}

function sinceVisit({ recent, began, visit }: Reach & Pick<Asked, 'visit'>): ComparedRanges | null {
  if (visit === null || visit > recent.last) return null;
  const before = { first: began, last: addEvenings(visit, -1) };
  const length = lengthOfRange(before);
  if (length < FEWEST_BEFORE) return null;
  const since = recent.first < visit ? { ...recent, first: visit } : recent;
  const reference = rangeUpTo(before.last, Math.min(length, MOST_BEFORE));
  return { recent: since, reference, by: 'visit' };
}
