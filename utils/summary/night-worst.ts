import type { Rating, Score } from '../ratings/rating.ts';

/**
 * The legs at their worst from going to bed on (rule 24): what was told in the morning, else the
 * highest rating later than going to bed. Null with neither: missing is never 0. Deleted ratings do
 * not count. `bed` is the tap or the diary's time, epoch ms.
 */
export function nightWorstOf(
  told: Score | null,
  bed: number | null,
  ratings: readonly Rating[],
): Score | null {
  if (told !== null) return told;
  if (bed === null) return null;
  const scores = ratings
    .filter(({ at, deletedAt }) => deletedAt === null && at > bed)
    .map(({ score }) => score);
  return scores.length === 0 ? null : (Math.max(...scores) as Score);
}
