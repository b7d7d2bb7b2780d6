import type { EveningKey } from '../evening/calendar.ts';
import {
  type SleepFields,
  type SleepRecord,
  unknownSleep,
  withSleepFields,
} from '../rows/sleep-record.ts';
import { database } from './database.ts';

/** Changes fields of a night's record at a moment, epoch ms, making the record if there is none. */
export async function changeSleep(
  evening: EveningKey,
  fields: Partial<SleepFields>,
  at: number,
): Promise<void> {
  await database.transaction('rw', database.sleeps, async () => {
    await database.sleeps.put(withSleepFields(await sleepRecord(evening), fields, at));
  });
}

/** The record of a night; unknown in every field when there is none. */
export async function sleepRecord(evening: EveningKey): Promise<SleepRecord> {
  return { ...unknownSleep(evening), ...(await database.sleeps.get(evening)) };
}
