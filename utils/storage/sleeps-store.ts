import type { EveningKey } from '../evening/calendar.ts';
import { type SleepRecord, unknownSleep } from '../rows/sleep-record.ts';
import { database } from './database.ts';

/** The record of a night; unknown in every field when there is none. */
export async function sleepRecord(evening: EveningKey): Promise<SleepRecord> {
  return { ...unknownSleep(evening), ...(await database.sleeps.get(evening)) };
}
