import {
  changedFields,
  changedRow,
  type Entry,
  type RowEntry,
  reverse,
  type TellableRow,
} from '../rows/change.ts';
import type { Clash } from '../rows/rebase.ts';
import { isSame } from '../rows/same.ts';
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
  return database.transaction('rw', tables, async () => {
    const rows = new Map<string, TellableRow>();
    const made: RowEntry[] = [];
    for (const entry of change) {
      const row = rows.get(targetOf(entry)) ?? (await database.table(entry.table).get(entry.key));
      const outcome = changedRow(row, entry, at, clash);
      if (outcome === 'gone') return { kept: false, why: 'gone' };
      if (outcome !== 'same') made.push(outcome.made);
      const stands = outcome === 'same' ? row : outcome.row;
      if (stands) rows.set(targetOf(entry), stands);
    }
    const written = new Map(made.map(({ table, key }) => [targetOf({ table, key }), table]));
    for (const [target, table] of written) await database.table(table).put(rows.get(target));
    return { kept: true, made, rows };
  });
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
