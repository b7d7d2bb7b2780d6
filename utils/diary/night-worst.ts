import type { Rating, Score, Slot } from '../rows/rating.ts';

const BY_DAY: readonly Slot[] = ['day-moving', 'day-resting'];

/**
 * The legs at their worst from going to bed on, 0 to 10 (rule 24): what the check-in was told, else the
 * highest rating later than going to bed (`bed`, epoch ms: the tap, else the diary). Null with neither:
 * missing is never 0. Ratings by day, which come after getting up, and deleted ones do not count.
 */
export function nightWorstOf({
  entered,
  ratings,
  bed,
}: {
  entered: Score | null;
  ratings: readonly Rating[];
  bed: number | null;
}): Score | null {
  if (entered !== null || bed === null) return entered;
  const scores = ratings
    .filter(({ at, slot, deletedAt }) => deletedAt === null && at > bed && !BY_DAY.includes(slot))
    .map(({ score }) => score);
  return scores.length === 0 ? null : (Math.max(...scores) as Score);
}
