import type { EveningKey } from '../evening/calendar.ts';
import { type EveningRecord, unknownEvening } from '../rows/evening-record.ts';
import { database } from './database.ts';

/** The record of an evening; unknown in every field when there is none. */
export async function eveningRecord(evening: EveningKey): Promise<EveningRecord> {
  return { ...unknownEvening(evening), ...(await database.evenings.get(evening)) };
}
