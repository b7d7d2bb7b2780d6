import type { EveningKey } from '../evening/calendar.ts';
import type { Rating } from '../rows/rating.ts';
import { database } from './database.ts';

/** True while there is a rating of that id that is not deleted. */
export async function hasRating(id: string): Promise<boolean> {
  return (await database.ratings.get(id))?.deletedAt === null;
}

/** The ratings of an evening that are not deleted, oldest first. */
export async function ratingsOfEvening(evening: EveningKey): Promise<Rating[]> {
  const rows = await database.ratings.where('evening').equals(evening).sortBy('at');
  return rows.filter(({ deletedAt }) => deletedAt === null);
}
