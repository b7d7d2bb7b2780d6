import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import type { WeekData } from '../summary/week-summary.ts';
import { database } from './database.ts';
import { readSettings } from './settings-store.ts';

/** The four weeks that a week is compared with, and one more, so that last week can be read from the same rows. */
const WEEKS_BEFORE = 5;

/**
 * What the store holds of the week that begins with `first` and of the five before it, of prompts of two
 * weeks only. By index: the cost does not grow with the years.
 */
export async function readWeek(first: EveningKey): Promise<WeekData> {
  const last = addEvenings(first, 6);
  const from = addEvenings(first, -7 * WEEKS_BEFORE);
  const [settings, evenings, ratings, screen, sleeps, prompts] = await Promise.all([
    readSettings(),
    database.evenings.where('evening').between(from, last, true, true).toArray(),
    database.ratings.where('evening').between(from, last, true, true).toArray(),
    database.screen.where('evening').between(from, last, true, true).toArray(),
    database.sleeps.where('evening').between(from, last, true, true).toArray(),
    database.promptLog.where('evening').between(addEvenings(first, -7), last, true, true).toArray(),
  ]);
  return { first, settings, evenings, ratings, screen, sleeps, prompts };
}
