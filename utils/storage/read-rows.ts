import type { EveningKey } from '../evening/calendar.ts';
import { type EveningRecord, unknownEvening } from '../rows/evening-record.ts';
import type { Rating } from '../rows/rating.ts';
import type { ScreenRecord } from '../rows/screen-record.ts';
import { type SleepRecord, unknownSleep } from '../rows/sleep-record.ts';
import { database } from './database.ts';

/** The record of an evening; unknown in every field when there is none. */
export async function eveningRecord(evening: EveningKey): Promise<EveningRecord> {
  return { ...unknownEvening(evening), ...(await database.evenings.get(evening)) };
}

/** The record of a night; unknown in every field when there is none. */
export async function sleepRecord(evening: EveningKey): Promise<SleepRecord> {
  return { ...unknownSleep(evening), ...(await database.sleeps.get(evening)) };
}

/** True while there is a rating of that id that is not deleted. */
export async function hasRating(id: string): Promise<boolean> {
  return (await database.ratings.get(id))?.deletedAt === null;
}

/** The ratings of an evening that are not deleted, oldest first. */
export async function ratingsOfEvening(evening: EveningKey): Promise<Rating[]> {
  const rows = await database.ratings.where('evening').equals(evening).sortBy('at');
  return rows.filter(({ deletedAt }) => deletedAt === null);
}

/** The screen records of an evening, one for each installation that kept one. */
export async function screensOfEvening(evening: EveningKey): Promise<ScreenRecord[]> {
  return database.screen.where('evening').equals(evening).toArray();
}
