import type { EveningKey } from '../evening/calendar.ts';
import type { Rating, RatingDetails, RatingTime } from '../rows/rating.ts';
import { database } from './database.ts';

/** Saves a new rating, or one that was brought back; resolves once it is on the disk. */
export async function saveRating(rating: Rating): Promise<void> {
  await database.transaction('rw', database.ratings, () => database.ratings.put(rating));
}

/** Changes a rating's details, or its time, at a moment, epoch ms. A rating that is not there stays so. */
export async function changeRating(
  id: string,
  details: RatingDetails | (RatingDetails & RatingTime),
  at: number,
): Promise<void> {
  await database.transaction('rw', database.ratings, () =>
    database.ratings.update(id, { ...details, updatedAt: at }),
  );
}

/** Deletes a rating, leaving a tombstone, so that it stays deleted on the person's other machines. */
export async function deleteRating(id: string, at: number): Promise<void> {
  await database.transaction('rw', database.ratings, () =>
    database.ratings.update(id, { deletedAt: at, updatedAt: at }),
  );
}

/** Brings a deleted rating back. */
export async function restoreRating(id: string, at: number): Promise<void> {
  await database.transaction('rw', database.ratings, () =>
    database.ratings.update(id, { deletedAt: null, updatedAt: at }),
  );
}

/** One rating, deleted or not; undefined when there is none of that id. */
export async function ratingById(id: string): Promise<Rating | undefined> {
  return database.ratings.get(id);
}

/** The ratings of an evening that are not deleted, oldest first. */
export async function ratingsOfEvening(evening: EveningKey): Promise<Rating[]> {
  const rows = await database.ratings.where('evening').equals(evening).sortBy('at');
  return rows.filter(({ deletedAt }) => deletedAt === null);
}
