import { moveOf } from '../../utils/ratings/change-time.ts';
import type { Moment } from '../../utils/ratings/earlier.ts';
import { newRating } from '../../utils/ratings/new-rating.ts';
import type { RowEntry } from '../../utils/rows/change.ts';
import type { Rating, Score } from '../../utils/rows/rating.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { slotOf } from '../../utils/storage/slot-of.ts';

/** A rating of a moment that was, told at another one, epoch ms; with an id of its own. */
export async function ratingOf(
  { score, moment, zone }: { score: Score; moment: Moment; zone: string },
  settings: Settings,
  createdAt: number,
): Promise<Rating> {
  return newRating({
    id: crypto.randomUUID(),
    score,
    slot: await slotOf(moment, zone, settings),
    evening: moment.evening,
    now: { at: moment.at, zone },
    createdAt,
  });
}

/**
 * Another time for a rating. A slot that only followed from the time follows the new one; a chosen
 * slot stays.
 */
export async function moveTo(rating: Rating, to: Moment, settings: Settings): Promise<RowEntry> {
  const { zone, slot } = rating;
  const followed = slot === (await slotOf(rating, zone, settings));
  return moveOf(rating, to, followed ? await slotOf(to, zone, settings) : slot);
}
