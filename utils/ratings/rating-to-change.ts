import { MINUTE_MS } from '../evening/instant.ts';
import type { Rating } from '../rows/rating.ts';

/** So long a second press is taken for a better number of the same moment (rule 22). */
const CHANGED_MS = 5 * MINUTE_MS;

/**
 * The rating that a press changes instead of making a new one: the last one made of what is asked, up
 * to five minutes ago. Of this moment that is one that was rated as it was made, not one told later; of
 * an earlier `moment`, epoch ms, one of that very moment. Once it was deleted there is none, and never
 * the one before it. The ratings are those of the evening, deleted ones among them; `now` is epoch ms.
 */
export function ratingToChange(
  ratings: readonly Rating[],
  moment: number | null,
  now: number,
): Rating | null {
  const asked = ratings.filter(({ at, createdAt }) => at === (moment ?? createdAt));
  const last = asked.toSorted((a, b) => b.createdAt - a.createdAt)[0];
  if (!last || last.deletedAt !== null) return null;
  const age = now - last.createdAt;
  return age >= 0 && age < CHANGED_MS ? last : null;
}
