import type { EveningKey } from '../evening/calendar.ts';
import {
  type EveningFields,
  type EveningRecord,
  unknownEvening,
  withFields,
} from '../summary/evening-record.ts';
import { database } from './database.ts';

/** Changes fields of an evening's record at a moment, epoch ms, making the record if there is none. */
export async function changeEvening(
  evening: EveningKey,
  fields: Partial<EveningFields>,
  at: number,
): Promise<void> {
  await database.transaction('rw', database.evenings, async () => {
    const record = (await database.evenings.get(evening)) ?? unknownEvening(evening);
    await database.evenings.put(withFields(record, fields, at));
  });
}

/** The record of an evening; unknown in every field when there is none. */
export async function eveningRecord(evening: EveningKey): Promise<EveningRecord> {
  return (await database.evenings.get(evening)) ?? unknownEvening(evening);
}
