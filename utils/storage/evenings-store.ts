import type { EveningKey } from '../evening/calendar.ts';
import {
  type EveningFields,
  type EveningRecord,
  unknownEvening,
  withFields,
} from '../rows/evening-record.ts';
import { database } from './database.ts';

/** Changes fields of an evening's record at a moment, epoch ms, making the record if there is none. */
export async function changeEvening(
  evening: EveningKey,
  fields: Partial<EveningFields>,
  at: number,
): Promise<void> {
  await database.transaction('rw', database.evenings, async () => {
    await database.evenings.put(withFields(await eveningRecord(evening), fields, at));
  });
}

/** Keeps a tap on "I was awake" in the night of an evening; epoch ms. */
export async function addAwake(evening: EveningKey, at: number): Promise<void> {
  await changeAwake(evening, (taps) => [...taps, at], at);
}

/** Takes a tap on "I was awake" away at a moment, epoch ms. */
export async function removeAwake(evening: EveningKey, tap: number, at: number): Promise<void> {
  await changeAwake(evening, (taps) => taps.filter((one) => one !== tap), at);
}

/** Brings back a tap on "I was awake" that was taken away. */
export async function restoreAwake(evening: EveningKey, tap: number, at: number): Promise<void> {
  await changeAwake(evening, (taps) => [...taps, tap].toSorted((a, b) => a - b), at);
}

async function changeAwake(
  evening: EveningKey,
  change: (taps: number[]) => number[],
  at: number,
): Promise<void> {
  await database.transaction('rw', database.evenings, async () => {
    const record = await eveningRecord(evening);
    const taps = change(record.awake ?? []);
    await database.evenings.put(withFields(record, { awake: taps.length > 0 ? taps : null }, at));
  });
}

/** The record of an evening; unknown in every field when there is none. */
export async function eveningRecord(evening: EveningKey): Promise<EveningRecord> {
  return { ...unknownEvening(evening), ...(await database.evenings.get(evening)) };
}
