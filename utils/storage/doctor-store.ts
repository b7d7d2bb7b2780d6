import type { EveningRange } from '../diary/evening-range.ts';
import type { DiaryData } from '../diary/filed-rows.ts';
import { database } from './database.ts';
import { readSettings } from './settings-store.ts';

/** The rows of a stretch of evenings, and which stretch it is. */
export type StretchData = DiaryData & EveningRange;

/** What the store holds from the first to the last evening, by index: the cost does not grow with the years. */
export async function readStretch({ first, last }: EveningRange): Promise<StretchData> {
  const [settings, evenings, ratings, screen, sleeps] = await Promise.all([
    readSettings(),
    database.evenings.where('evening').between(first, last, true, true).toArray(),
    database.ratings.where('evening').between(first, last, true, true).toArray(),
    database.screen.where('evening').between(first, last, true, true).toArray(),
    database.sleeps.where('evening').between(first, last, true, true).toArray(),
  ]);
  return { first, last, settings, evenings, ratings, screen, sleeps };
}
