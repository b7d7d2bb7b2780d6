import type { ScreenRecord } from '../rows/screen-record.ts';
import { joinScreens } from '../screen/join.ts';

/** What a row of a file is to the one that is here. */
export type Standing = 'new' | 'newer' | 'same' | 'older';

/** The row to keep, and what the file's one was to it. */
export type Merged<T> = { row: T; standing: Standing };

/** Rows with one stamp: the later change is kept, deletions included. */
export function mergeByStamp<T extends { updatedAt: number }>(
  here: T | undefined,
  file: T,
): Merged<T> {
  if (!here) return { row: file, standing: 'new' };
  if (file.updatedAt > here.updatedAt) return { row: file, standing: 'newer' };
  return { row: here, standing: file.updatedAt < here.updatedAt ? 'older' : 'same' };
}

/** Rows with a stamp for each field: field by field the later change is kept (rule 34). */
export function mergeByField<T extends { updatedAt: Partial<Record<string, number>> }>(
  here: T | undefined,
  file: T,
): Merged<T> {
  if (!here) return { row: file, standing: 'new' };
  const fields = [...new Set([...Object.keys(here.updatedAt), ...Object.keys(file.updatedAt)])];
  const stampHere = (field: string) => here.updatedAt[field] ?? 0;
  const stampInFile = (field: string) => file.updatedAt[field] ?? 0;
  const fromFile = fields.filter((field) => stampInFile(field) > stampHere(field));
  if (fromFile.length === 0) {
    const older = fields.some((field) => stampInFile(field) < stampHere(field));
    return { row: here, standing: older ? 'older' : 'same' };
  }
  const pick = (from: object) =>
    Object.fromEntries(fromFile.map((field) => [field, (from as Record<string, unknown>)[field]]));
  const updatedAt = { ...here.updatedAt, ...pick(file.updatedAt) };
  return { row: { ...here, ...pick(file), updatedAt }, standing: 'newer' };
}

/** Screen records of one evening and device: joined by union, so that no minute is lost or counted twice. */
export function mergeScreens(
  here: ScreenRecord | undefined,
  file: ScreenRecord,
): Merged<ScreenRecord> {
  if (!here) return { row: file, standing: 'new' };
  const joined = joinScreens([here, file]);
  const row = { ...here, ...joined, updatedAt: Math.max(here.updatedAt, file.updatedAt) };
  const changed = JSON.stringify(joined) !== JSON.stringify(joinScreens([here, here]));
  if (changed) return { row, standing: 'newer' };
  return { row: here, standing: file.updatedAt < here.updatedAt ? 'older' : 'same' };
}
