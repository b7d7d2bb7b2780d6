import * as v from 'valibot';
import { joinByField, joinByStamp, joinFirstMade, joinScreenRecords } from './join-rows.ts';
import { READERS } from './row-readers.ts';
import {
  eveningSchema,
  promptLogSchema,
  ratingSchema,
  screenSchema,
  sleepSchema,
  verdictSchema,
} from './row-schemas.ts';
import type { Rows, TableName } from './rows.ts';
import { isReadWhole } from './same.ts';

/** All that has to be known of a table besides what its rows say. */
export type Table<Row> = {
  /** What tells its rows apart. */
  keyOf: (row: Row) => string;
  /** Its rows go along in a backup, and the first shape of backups that holds them. */
  inBackup: boolean;
  since: number;
  /** The row in anything that a file holds; null when any part of it makes no sense. */
  parse: (value: unknown) => Row | null;
  /** The one row that two of the same key come to: the same in any order, and twice is once. */
  join: (a: Row, b: Row) => Row;
};

/**
 * The tables, in the order in which a backup writes them. What only this installation knows, the
 * engine's state and the device's name, is in none of them (rule 34).
 */
export const TABLES: { [Name in TableName]: Table<Rows[Name]> } = {
  ratings: {
    keyOf: ({ id }) => id,
    inBackup: true,
    since: 1,
    parse: parserOf(ratingSchema, READERS.ratings),
    join: joinByStamp,
  },
  evenings: {
    keyOf: ({ evening }) => evening,
    inBackup: true,
    since: 1,
    parse: parserOf(eveningSchema, READERS.evenings),
    join: joinByField,
  },
  sleeps: {
    keyOf: ({ evening }) => evening,
    inBackup: true,
    since: 1,
    parse: parserOf(sleepSchema, READERS.sleeps),
    join: joinByField,
  },
  screen: {
    keyOf: ({ evening, device }) => `${evening} ${device}`,
    inBackup: true,
    since: 1,
    parse: parserOf(screenSchema, READERS.screen),
    join: joinScreenRecords,
  },
  promptLog: {
    keyOf: ({ id }) => id,
    inBackup: true,
    since: 1,
    parse: parserOf(promptLogSchema, READERS.promptLog),
    join: joinByStamp,
  },
  verdicts: {
    keyOf: ({ id }) => id,
    inBackup: true,
    since: 3,
    parse: parserOf(verdictSchema, READERS.verdicts),
    join: joinFirstMade,
  },
};

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** What makes no sense to the reader of the store is no row of a file either. */
function parserOf<Row extends object>(
  schema: v.GenericSchema,
  read: (value: unknown) => Row | null,
): (value: unknown) => Row | null {
  return (value) => {
    const parsed = v.safeParse(schema, value, { abortEarly: true });
    if (!parsed.success) return null;
    const row = parsed.output as Row;
    const known = read(row);
    return known !== null && isReadWhole(row, known) ? row : null;
  };
}
