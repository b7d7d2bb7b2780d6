import * as v from 'valibot';
import type { EveningRecord } from './evening-record.ts';
import { joinByField, joinByStamp } from './join-rows.ts';
import { joinScreenRecords } from './join-screens.ts';
import type { PromptLogRow } from './prompt-log-row.ts';
import type { Rating } from './rating.ts';
import {
  eveningSchema,
  promptLogSchema,
  ratingSchema,
  screenSchema,
  sleepSchema,
} from './row-schemas.ts';
import type { ScreenRecord } from './screen-record.ts';
import type { SleepRecord } from './sleep-record.ts';

/** What the store keeps, by table. */
export type Rows = {
  ratings: Rating;
  evenings: EveningRecord;
  sleeps: SleepRecord;
  screen: ScreenRecord;
  promptLog: PromptLogRow;
};

export type TableName = keyof Rows;

/** All that has to be known of a table besides what its rows say. */
export type Table<Row> = {
  /** What tells its rows apart. */
  keyOf: (row: Row) => string;
  /** Its rows go along in a backup. */
  inBackup: boolean;
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
    parse: parserOf(ratingSchema),
    join: joinByStamp,
  },
  evenings: {
    keyOf: ({ evening }) => evening,
    inBackup: true,
    parse: parserOf(eveningSchema),
    join: joinByField,
  },
  sleeps: {
    keyOf: ({ evening }) => evening,
    inBackup: true,
    parse: parserOf(sleepSchema),
    join: joinByField,
  },
  screen: {
    keyOf: ({ evening, device }) => `${evening} ${device}`,
    inBackup: true,
    parse: parserOf(screenSchema),
    join: joinScreenRecords,
  },
  promptLog: {
    keyOf: ({ id }) => id,
    inBackup: true,
    parse: parserOf(promptLogSchema),
    join: joinByStamp,
  },
};

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

function parserOf<Row>(schema: v.GenericSchema): (value: unknown) => Row | null {
  return (value) => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? (parsed.output as Row) : null;
  };
}
