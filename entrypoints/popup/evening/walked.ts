import type { Remedy } from '../../../utils/ratings/remedies.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import { changeRating } from '../../../utils/storage/ratings-store.ts';
import { readNow } from '../../../utils/storage/read-now.ts';

const REMEDY: Remedy = 'walked';

const HOUR_MS = 3_600_000;

/** The last rating, if it is of the last hour: a walk taken now may be noted with it (rule 17). */
export function walkable(ratings: readonly Rating[], at: number): Rating | null {
  const last = ratings.at(-1);
  return last && at - last.at < HOUR_MS ? last : null;
}

/** True when the rating says already that a walk was tried. */
export function hasWalked({ tried }: Rating): boolean {
  return tried?.some(({ remedy }) => remedy === REMEDY) ?? false;
}

/** Adds a walk to what was tried; whether it helped is not known yet. */
export async function noteWalked({ id, tried }: Rating): Promise<void> {
  const { at } = await readNow();
  await changeRating(id, { tried: [...(tried ?? []), { remedy: REMEDY, helped: null }] }, at);
}
