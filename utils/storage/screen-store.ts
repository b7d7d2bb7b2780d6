import type { EveningKey } from '../evening/calendar.ts';
import type { ScreenRecord } from '../rows/screen-record.ts';
import { database } from './database.ts';

/** The screen records of an evening, one for each installation that kept one. */
export async function screensOfEvening(evening: EveningKey): Promise<ScreenRecord[]> {
  return database.screen.where('evening').equals(evening).toArray();
}
