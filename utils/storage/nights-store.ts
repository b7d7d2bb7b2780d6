import type { EveningKey } from '../evening/calendar.ts';
import { eveningsOfMonth, type MonthKey } from '../summary/month.ts';
import type { MonthData } from '../summary/month-of.ts';
import type { NightData } from '../summary/night-of.ts';
import { database } from './database.ts';
import { eveningRecord } from './evenings-store.ts';
import { ratingsOfEvening } from './ratings-store.ts';
import { readSettings } from './settings-store.ts';
import { sleepRecord } from './sleeps-store.ts';

/** What the store holds of a month, by index: the cost does not grow with the years. */
export async function readMonth(month: MonthKey): Promise<MonthData> {
  const all = eveningsOfMonth(month);
  const [first, last] = [all[0] ?? month, all.at(-1) ?? month];
  const [settings, evenings, ratings, screen, sleeps] = await Promise.all([
    readSettings(),
    database.evenings.where('evening').between(first, last, true, true).toArray(),
    database.ratings.where('evening').between(first, last, true, true).toArray(),
    database.screen.where('evening').between(first, last, true, true).toArray(),
    database.sleeps.where('evening').between(first, last, true, true).toArray(),
  ]);
  return { month, settings, evenings, ratings, screen, sleeps };
}

/** What the store holds of one evening and its night. */
export async function readNight(evening: EveningKey): Promise<NightData> {
  const [settings, record, sleep, ratings, screen, prompts] = await Promise.all([
    readSettings(),
    eveningRecord(evening),
    sleepRecord(evening),
    ratingsOfEvening(evening),
    database.screen.where('evening').equals(evening).toArray(),
    database.promptLog.where('evening').equals(evening).toArray(),
  ]);
  return { settings, record, sleep, ratings, screen, prompts };
}
