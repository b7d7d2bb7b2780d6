import {
  changedFields,
  changedRow,
  type Entry,
  type RowEntry,
  reverse,
  type TellableRow,
} from '../rows/change.ts';
import type { Clash } from '../rows/rebase.ts';
import { READERS } from '../rows/row-readers.ts';
import type { Rows } from '../rows/rows.ts';
import { isReadWhole, isRecord, isSame } from '../rows/same.ts';
import type { Settings } from '../settings/settings.ts';
import { database } from './database.ts';
import { changeSettings } from './settings-store.ts';

/** What a person chose, as a row like the others. */
type SettingsEntry = Entry<'settings', Omit<Settings, 'revision'>>;

/** Where the settings are, as the target of a change. */
export const SETTINGS = { table: 'settings', key: 'settings' } as const;

/** A change of what is stored, as a value: it can be made, held, and taken back. */
export type Change = readonly (RowEntry | SettingsEntry)[];

/**
 * What became of a change: the part of it that was really made, once it is on the disk, and what it
 * touched as that stands now; or nothing, since a rating it is about is not there any more.
 */
export type Applied =
  | { kept: true; made: Change; rows: ReadonlyMap<string, Touched> }
  | { kept: false; why: 'gone' };

/** What a change touched: a row, or the settings. */
export type Touched = TellableRow | Settings;

/** Makes a change at a moment, epoch ms: all of its rows in one transaction, or none. What is so already is not written. */
export async function applyChange(change: Change, at: number): Promise<Applied> {
  return write(change, at, 'made');
}

/** Takes back a change that was made, as far as what it wrote still stands; what was told since stays. */
export async function undoChange(made: Change, at: number): Promise<Applied> {
  return write(reverse(made), at, 'standing');
}

/** Makes a change that was told earlier, as far as nothing else was told of the same since. */
export async function applyLate(change: Change, at: number): Promise<Applied> {
  return write(change, at, 'standing');
}

/**
 * True as long as all of a change could be taken back, by the rows that were touched since: nothing
 * that it wrote has become another thing.
 */
export function stillStands(made: Change, rows: ReadonlyMap<string, Touched>): boolean {
  const now = new Map(rows);
  return reverse(made).every((entry) => {
    const row = now.get(targetOf(entry));
    if (row === undefined) return true;
    const back = takenBack(row, entry);
    if (back) now.set(targetOf(entry), back);
    return back !== null;
  });
}

/** A row after one entry, null where that would clash with something told since. */
function takenBack(row: Touched, entry: Change[number]): Touched | null {
  if (entry.table === 'settings') {
    const settings = row as Settings;
    const standing = changedFields(settings, entry, 'standing');
    const clashes = !isSame(standing, changedFields(settings, entry, 'made'));
    return standing === null || clashes ? null : { ...settings, ...standing.after };
  }
  const standing = changedRow(row as TellableRow, entry, 0, 'standing');
  const made = changedRow(row as TellableRow, entry, 0, 'made');
  return typeof standing === 'object' && isSame(standing, made) ? standing.row : null;
}

/** The key of what an entry is about, among all tables. */
export function targetOf({ table, key }: Pick<Entry, 'table' | 'key'>): string {
  return `${table} ${key}`;
}

async function write(change: Change, at: number, clash: Clash): Promise<Applied> {
  const rows = await writeRows(change.filter(isOfRow), at, clash);
  if (!rows.kept) return rows;
  const settings = await writeSettings(change.filter(isOfSettings), clash);
  return {
    kept: true,
    made: [...rows.made, ...settings.made],
    rows: new Map([...rows.rows, ...settings.rows]),
  };
}

async function writeRows(change: readonly RowEntry[], at: number, clash: Clash): Promise<Applied> {
  const tables = [...new Set(change.map(({ table }) => table))];
  if (tables.length === 0) return { kept: true, made: [], rows: new Map() };
  return database.transaction('rw', [...tables, database.setAside], async () => {
    const rows = new Map<string, TellableRow>();
    const made: RowEntry[] = [];
    for (const entry of change) {
      const row = rows.get(targetOf(entry)) ?? (await readRow(entry));
      const outcome = changedRow(row, entry, at, clash);
      if (outcome === 'gone') return { kept: false, why: 'gone' };
      if (outcome !== 'same') made.push(outcome.made);
      const stands = outcome === 'same' ? row : outcome.row;
      if (stands) rows.set(targetOf(entry), stands);
    }
    const written = new Map(made.map(({ table, key }) => [targetOf({ table, key }), table]));
    for (const [target, table] of written) await putRows(table, [rows.get(target) as never]);
    return { kept: true, made, rows };
  });
}

async function readRow({ table, key }: RowEntry): Promise<TellableRow | undefined> {
  return READERS[table](await database.table(table).get(key)) ?? undefined;
}

async function writeSettings(change: readonly SettingsEntry[], clash: Clash) {
  const made: SettingsEntry[] = [];
  if (change.length === 0) return { made, rows: [] };
  const settings = await changeSettings((stored) => {
    let now = stored;
    for (const entry of change) {
      const fields = changedFields(now, entry, clash);
      if (fields === null) continue;
      made.push({ ...entry, ...fields });
      now = { ...now, ...fields.after };
    }
    return now;
  });
  return { made, rows: [[targetOf(SETTINGS), settings]] as [string, Touched][] };
}

function isOfRow(entry: Change[number]): entry is RowEntry {
  return entry.table !== 'settings';
}

function isOfSettings(entry: Change[number]): entry is SettingsEntry {
  return entry.table === 'settings';
}

/**
 * Writes rows so that nothing is lost of what stands under their keys and could not be read: what was
 * read as unknown stays in its field until that is told anew, and a row that could not be read at all
 * is set aside first. Belongs into a transaction that holds the table and `setAside`.
 */
export async function putRows<Name extends keyof Rows>(
  name: Name,
  rows: readonly Rows[Name][],
): Promise<void> {
  const table = database.table(name);
  const stored: unknown[] = await table.bulkGet(rows.map((row) => keyIn(row)));
  const odd = stored.filter((one) => one !== undefined && isInTheWay(name, one as object));
  if (odd.length > 0) await database.setAside.bulkAdd(odd.map((row) => ({ table: name, row })));
  await table.bulkPut(rows.map((row, at) => rowOnto(name, stored[at], row)));
}

/** The spans of a screen record are told as a whole, so it is replaced; other rows change by fields. */
function isInTheWay(name: keyof Rows, stored: object): boolean {
  const read = READERS[name](stored);
  return read === null || (name === 'screen' && !isReadWhole(stored, read));
}

function rowOnto<Name extends keyof Rows>(name: Name, stored: unknown, row: Rows[Name]): object {
  const read = READERS[name](stored);
  if (read === null) return row;
  return name === 'screen' ? { ...(stored as object), ...row } : onto(stored as object, read, row);
}

function keyIn(row: Rows[keyof Rows]): string | [string, string] {
  if ('device' in row) return [row.evening, row.device];
  return 'id' in row ? row.id : row.evening;
}

/**
 * A row with what was changed of it, written onto the row that is stored: a field that could not be
 * read, and one that this version does not know, stay as they are until they are told anew.
 */
function onto(stored: object, read: object, changed: object): object {
  const before = read as Fields;
  const told = Object.entries(changed).filter(([name, value]) => !isSame(before[name], value));
  const { updatedAt: former } = stored as Fields;
  const { updatedAt } = changed as Fields;
  const stamps = isRecord(former) && isRecord(updatedAt) ? { ...former, ...updatedAt } : updatedAt;
  return { ...changed, ...stored, ...Object.fromEntries(told), updatedAt: stamps };
}

type Fields = Record<string, unknown>;
