import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { type EveningRecord, unknownEvening } from '../rows/evening-record.ts';
import type { Rating, Score } from '../rows/rating.ts';
import { READERS } from '../rows/row-readers.ts';
import type { Rows } from '../rows/rows.ts';
import type { ScreenRecord } from '../rows/screen-record.ts';
import { type SleepRecord, unknownSleep } from '../rows/sleep-record.ts';
import { database } from './database.ts';

/** The rows of a table in what the store gave, without those that make no sense (rule 47). */
export function readRows<Name extends keyof Rows>(
  name: Name,
  stored: readonly unknown[],
): Rows[Name][] {
  const read = READERS[name];
  return stored.flatMap((row) => read(row) ?? []);
}

/** The record of an evening; unknown in every field when there is none. */
export async function eveningRecord(evening: EveningKey): Promise<EveningRecord> {
  const stored = await database.evenings.get(evening);
  return READERS.evenings(stored) ?? unknownEvening(evening);
}

/** The record of a night; unknown in every field when there is none. */
export async function sleepRecord(evening: EveningKey): Promise<SleepRecord> {
  const stored = await database.sleeps.get(evening);
  return READERS.sleeps(stored) ?? unknownSleep(evening);
}

/** The score of the rating of that id; null where there is none, or it was deleted. */
export async function ratedScore(id: string): Promise<Score | null> {
  const rating = READERS.ratings(await database.ratings.get(id));
  return rating?.deletedAt === null ? rating.score : null;
}

/** The ratings of an evening that are not deleted, oldest first. */
export async function ratingsOfEvening(evening: EveningKey): Promise<Rating[]> {
  return (await ratingsEverOfEvening(evening))
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => a.at - b.at);
}

/** The ratings of an evening, those that were deleted among them, in no order. */
export async function ratingsEverOfEvening(evening: EveningKey): Promise<Rating[]> {
  const stored = await database.ratings.where('evening').equals(evening).toArray();
  return readRows('ratings', stored);
}

/** The ratings that are not deleted, of an evening and of so many before it; in no order. */
export async function ratingsThrough(evening: EveningKey, before: number): Promise<Rating[]> {
  const range = [addEvenings(evening, -before), evening] as const;
  const stored = await database.ratings
    .where('evening')
    .between(...range, true, true)
    .toArray();
  return readRows('ratings', stored).filter(({ deletedAt }) => deletedAt === null);
}

/** The screen records of an evening, one for each installation that kept one. */
export async function screensOfEvening(evening: EveningKey): Promise<ScreenRecord[]> {
  const stored = await database.screen.where('evening').equals(evening).toArray();
  return readRows('screen', stored);
}
