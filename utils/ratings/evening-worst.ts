import type { Rating, Score, Slot } from '../rows/rating.ts';

const EVENING_SLOTS: readonly Slot[] = ['evening', 'falling-asleep', 'night'];

/**
 * The daily value of an evening (rule 24): the highest of what the person entered as worst and of
 * all evening, falling-asleep and in-the-night ratings. Null when there is neither: missing is
 * never 0. Deleted ratings do not count.
 */
export function worstOfEvening(entered: Score | null, ratings: readonly Rating[]): Score | null {
  const scores = ratings
    .filter(({ slot, deletedAt }) => deletedAt === null && EVENING_SLOTS.includes(slot))
    .map(({ score }) => score);
  if (entered !== null) scores.push(entered);
  return scores.length === 0 ? null : (Math.max(...scores) as Score);
}

/** True when the evening needs no prompt to rate it: a worst was entered, or an evening rating exists. */
export function isRated(entered: Score | null, ratings: readonly Rating[]): boolean {
  return worstOfEvening(entered, ratings) !== null;
}
