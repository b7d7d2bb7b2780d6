import type { Table } from 'dexie';
import { isNoted, noteForSession } from '../platform/session-note.ts';

/**
 * What a full disk, or a kill in the middle of a record, does to the whole diary in Chromium (156, its
 * LevelDB reuses the log): the record lies half-written in the browser's log, what is saved once there is
 * room again, or after the next start, comes behind it, and at the next start of the browser the log reads as damaged and all of the store is
 * thrown away. It is saved by letting the browser write a new log before that: its memory for one
 * holds 4 MiB, and once more than that was written, all that is known goes to a fresh file.
 *
 * What is left: these 6 MB are themselves written behind the half record. A second kill within the tenths
 * of a second that this takes leaves the log torn in the middle, and the store is lost as before. The
 * browser tells nobody of a torn log, and takes a copy in another of its databases along, since all of an
 * extension lie in one log; a copy elsewhere would have to be the whole diary at each start, for two kills
 * within a second of each other.
 */
const NOTE = 'torn-log';

/** Firefox keeps its store in a database that mends itself. */
const CAN_TEAR = import.meta.env.BROWSER !== 'firefox';

const ROWS = 120;
const ROW_BYTES = 50_000;

/** Notes that the store was closed by force or would not open, or that the browser has just started: its log may end in half a record. */
export async function noteTornLog(): Promise<void> {
  if (CAN_TEAR) await noteForSession(NOTE, true);
}

/** Lets the browser begin a new log if the old one may be torn, by rows that are taken away again. */
export async function renewTornLog(table: Table<{ id: string }, string>): Promise<void> {
  if (!CAN_TEAR || !(await isNoted(NOTE))) return;
  const ids = Array.from({ length: ROWS }, (_, index) => `new-log/${index}`);
  const bytes = new Uint8Array(ROW_BYTES);
  await table.bulkPut(ids.map((id) => ({ id, bytes })));
  await table.bulkDelete(ids);
  await noteForSession(NOTE, false);
}
