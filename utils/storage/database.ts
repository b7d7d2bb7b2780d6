import { Dexie, type EntityTable, type Table } from 'dexie';
import type { EveningRecord } from '../rows/evening-record.ts';
import type { PromptLogRow } from '../rows/prompt-log-row.ts';
import type { Rating } from '../rows/rating.ts';
import type { ScreenRecord } from '../rows/screen-record.ts';
import type { SleepRecord } from '../rows/sleep-record.ts';

/** One row of what only this installation knows; never exported or restored (rule 34). */
export type EngineRow =
  /** Of this version or of a former one: `engineStateFrom` reads it. */
  { id: 'state'; state: unknown } | { id: 'device'; device: string };

export const DATABASE_NAME = 'evenfall';

/** Everything Evenfall keeps about evenings. */
export class EvenfallDatabase extends Dexie {
  declare ratings: EntityTable<Rating, 'id'>;
  declare evenings: EntityTable<EveningRecord, 'evening'>;
  declare sleeps: EntityTable<SleepRecord, 'evening'>;
  declare screen: Table<ScreenRecord, [string, string]>;
  declare promptLog: EntityTable<PromptLogRow, 'id'>;
  declare engine: Table<EngineRow, EngineRow['id']>;

  constructor(name = DATABASE_NAME) {
    // "Saved" is said only when the bytes are on the disk, so every transaction is strict.
    super(name, { chromeTransactionDurability: 'strict' });
    // Every version stays here for ever; a new one is added below the last.
    this.version(1).stores({
      ratings: 'id, evening, at, updatedAt',
      evenings: 'evening',
      sleeps: 'evening',
      screen: '[evening+device], evening',
      promptLog: 'id, evening',
      engine: 'id',
    });
  }
}

/** The one connection of a page or of the worker. */
export const database = new EvenfallDatabase();
