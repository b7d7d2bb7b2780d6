import { Dexie, type EntityTable, type PromiseExtended, type Table } from 'dexie';
import { sendCommand } from '../platform/send-command.ts';
import type { EveningRecord } from '../rows/evening-record.ts';
import type { PromptLogRow } from '../rows/prompt-log-row.ts';
import type { Rating } from '../rows/rating.ts';
import type { ScreenRecord } from '../rows/screen-record.ts';
import type { SleepRecord } from '../rows/sleep-record.ts';
import type { Verdict } from '../rows/verdict.ts';
import { storeOpened } from './storage-trouble.ts';
import { noteTornLog, renewTornLog } from './torn-log.ts';

/**
 * The part of a restore or of an erasure that is still to be done. The rows lie in one store of the
 * browser and the settings in another, and no transaction spans both: so what is to become of the
 * settings is written with the rows, and is done at once, or by the next worker or page that starts.
 */
export type PendingAct =
  /** The settings of a backup are to be taken over, unless they were changed since this revision. */
  | { does: 'take-settings'; settings: unknown; revision: number }
  /** The records are gone; the settings are to go, and what the worker wrote meanwhile. */
  | { does: 'erase' };

/** One row of what only this installation knows; never exported or restored (rule 34). */
export type EngineRow =
  /** Of this version or of a former one: `engineStateFrom` reads it. */
  | { id: 'state'; state: unknown }
  /** One that could not be read as a state at all, kept as it is; `told` once the person has read of it. */
  | { id: `unread-${number}`; state: unknown; told?: boolean }
  | { id: 'device'; device: string }
  /** What is still to be done of a restore or of an erasure. */
  | { id: 'pending'; act: PendingAct }
  /** The names under which something lay aside when everything was erased, none of which is to be taken up. */
  | { id: 'erased'; told: string[] };

/** A row that could not be read, as it was stored, once its key was needed for another one (rule 47); a file may have it of a table that is none of ours. */
export type SetAsideRow = { id?: number; table: string; row: unknown };

export const DATABASE_NAME = 'evenfall';

/** Everything Evenfall keeps about evenings. */
export class EvenfallDatabase extends Dexie {
  declare ratings: EntityTable<Rating, 'id'>;
  declare evenings: EntityTable<EveningRecord, 'evening'>;
  declare sleeps: EntityTable<SleepRecord, 'evening'>;
  declare screen: Table<ScreenRecord, [string, string]>;
  declare promptLog: EntityTable<PromptLogRow, 'id'>;
  declare verdicts: EntityTable<Verdict, 'id'>;
  declare engine: Table<EngineRow, EngineRow['id']>;
  declare setAside: Table<SetAsideRow, number>;

  /**
   * Waited for before anything is read while a part of a restore or of an erasure is still to be done,
   * so that no page shows what is half: the worker does that part before all else. For itself it has
   * nobody to ask.
   */
  letFinish: () => Promise<unknown> = () => sendCommand({ type: 'ratings-changed' });

  /** This page or this worker saw the store closed by force, or not opened. */
  #sawTrouble = false;

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
    this.version(2).stores({ setAside: '++id, table' });
    this.version(3).stores({ verdicts: 'id' });
    // The browser itself closed the store, as Chromium does when a write finds no room.
    this.on('close', () => this.#noteTrouble());
    // Nothing is read or saved before the log is whole again, once this page knows that it may not be.
    this.on('ready', (opened) => this.#makeWhole(opened), true);
  }

  /**
   * Opens the store, and again after a failure: Dexie 4 remembers that an opening failed and answers
   * every later call with it, so that a disk with room again would not be tried.
   */
  override open(): PromiseExtended<Dexie> {
    return super.open().then(
      (opened) => {
        storeOpened();
        // Another page may have seen it; nobody waits for the answer.
        if (!this.#sawTrouble) void this.#renewLog(this);
        return opened;
      },
      (error: unknown) => {
        this.#noteTrouble();
        // Not at once: what waited for this opening has to hear that it failed.
        setTimeout(() => {
          if (!this.isOpen()) this.close({ disableAutoOpen: false });
        });
        throw error;
      },
    );
  }

  async #makeWhole(opened: Dexie): Promise<void> {
    if (this.#sawTrouble) await this.#renewLog(opened);
    if (await opened.table('engine').get('pending')) await this.letFinish();
  }

  #noteTrouble(): void {
    this.#sawTrouble = true;
    void noteTornLog();
  }

  /** A log that cannot be renewed now is renewed at the next opening. */
  async #renewLog(opened: Dexie): Promise<void> {
    try {
      await renewTornLog(opened.table('engine'));
      this.#sawTrouble = false;
    } catch {
      this.#noteTrouble();
    }
  }
}

/** The one connection of a page or of the worker. */
export const database = new EvenfallDatabase();
