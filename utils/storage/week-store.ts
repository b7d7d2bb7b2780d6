import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import type { WeekData } from '../summary/week-of.ts';
import { database } from './database.ts';
import { readSettings } from './settings-store.ts';

/** What the store holds of the week that begins with `first`, by index: the cost does not grow with the years. */
export async function readWeek(first: EveningKey): Promise<WeekData> {
  const last = addEvenings(first, 6);
  const [settings, evenings, ratings, screen] = await Promise.all([
    readSettings(),
    database.evenings.where('evening').between(first, last, true, true).toArray(),
    database.ratings.where('evening').between(first, last, true, true).toArray(),
    database.screen.where('evening').between(first, last, true, true).toArray(),
  ]);
  return { first, settings, evenings, ratings, screen };
}
