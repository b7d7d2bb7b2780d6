import { movedTo, timeOf } from '../../../utils/ratings/change-time.ts';
import type { Moment } from '../../../utils/ratings/earlier.ts';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import type { Rating, RatingDetails, Score } from '../../../utils/rows/rating.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import {
  changeRating,
  deleteRating,
  ratingById,
  restoreRating,
  saveRating,
} from '../../../utils/storage/ratings-store.ts';
import { slotOf } from '../../shared/slot-of.ts';
import type { NightChange } from './use-night-changes.ts';

/** What happens to the store, without its words. */
type Writes = Pick<NightChange, 'act' | 'back'>;

/** One rating more, of a moment that was; the id is its own. */
export async function additionOf(
  { score, moment, zone }: { score: Score; moment: Moment; zone: string },
  settings: Settings,
  createdAt: number,
): Promise<Writes & { id: string }> {
  const id = crypto.randomUUID();
  const slot = await slotOf(moment, zone, settings);
  const now = { at: moment.at, zone };
  const rating = newRating({ id, score, slot, evening: moment.evening, now, createdAt });
  return { id, act: () => saveRating(rating), back: (at) => deleteRating(id, at) };
}

/**
 * Another time for a rating, and with it the evening of that time (rule 2). A slot that only
 * followed from the time follows the new one; a chosen slot stays.
 */
export async function moveOf(rating: Rating, to: Moment, settings: Settings): Promise<Writes> {
  const { id, zone, slot } = rating;
  const followed = slot === (await slotOf(rating, zone, settings));
  const newSlot = followed ? await slotOf(to, zone, settings) : slot;
  return {
    act: (at) => changeRating(id, { ...movedTo(rating, to), slot: newSlot }, at),
    back: (at) => changeRating(id, { ...timeOf(rating), slot }, at),
  };
}

/** Other details, score and slot among them; what goes back is what stood there when they were written. */
export function detailsOf({ id }: Rating, details: RatingDetails): Writes {
  let former: RatingDetails = {};
  return {
    act: async (at) => {
      const stored = await ratingById(id);
      if (stored) former = partOf(stored, details);
      await changeRating(id, details, at);
    },
    back: (at) => changeRating(id, former, at),
  };
}

function partOf(rating: Rating, details: RatingDetails): RatingDetails {
  const keys = Object.keys(details) as (keyof RatingDetails)[];
  return Object.fromEntries(keys.map((key) => [key, rating[key]]));
}

/** A rating less. */
export function deletionOf({ id }: Rating): Writes {
  return { act: (at) => deleteRating(id, at), back: (at) => restoreRating(id, at) };
}
