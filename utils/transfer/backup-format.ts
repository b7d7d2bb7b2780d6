import * as v from 'valibot';
import { type EveningKey, isEveningKey } from '../evening/calendar.ts';
import type { Rows } from '../rows/rows.ts';
import { canonicalJson, isRecord } from '../rows/same.ts';
import { TABLE_NAMES, TABLES } from '../rows/tables.ts';
import { withRealNumbers } from './odd-numbers.ts';

/** The name in the first line of every backup of ours. */
export const BACKUP_FORMAT = 'evenfall-backup';

/** The newest shape of a backup that this version writes and reads. */
export const SCHEMA_VERSION = 3;

/**
 * Those it reads. The first one knew five prompts and no morning check-in, the second one no verdicts; all
 * that is missing in them is unknown.
 */
const READ_VERSIONS = [1, 2, SCHEMA_VERSION] as const;

/** The tables a backup carries, in its order. */
export const BACKUP_TABLES = TABLE_NAMES.filter((name) => TABLES[name].inBackup);

const envelope = v.looseObject({
  format: v.literal(BACKUP_FORMAT),
  schemaVersion: v.picklist(READ_VERSIONS),
  appVersion: v.string(),
  exportedAt: v.string(),
  zone: v.string(),
  counts: v.record(v.string(), v.number()),
  sha256: v.string(),
  settings: v.unknown(),
});

/** The rows of a backup, parsed. */
export type BackupTables = { [Name in keyof Rows]: Rows[Name][] };

/** A backup file: one JSON object, lossless, that any later version can read. */
export type Backup = BackupTables & {
  format: typeof BACKUP_FORMAT;
  schemaVersion: number;
  appVersion: string;
  /** ISO 8601, UTC. */
  exportedAt: string;
  zone: string;
  /** Rows per table. */
  counts: Record<string, number>;
  /** Hex SHA-256 of the tables and settings as JSON, in the order of the file. */
  sha256: string;
  settings: unknown;
  /** Rows among the others that make no sense, which stay out of the diary as a whole. */
  leftOut: OddRow[];
  /** Rows that could not be read in full where the file was made. */
  setAside: OddRow[];
};

/** A row that could not be read, or not all of it, as it is; the evening it says it is of, null where that makes no sense. */
export type OddRow = { table: string; evening: EveningKey | null; row: unknown };

/** A row of a table of which something could not be read. */
export function oddRow(table: string, row: unknown): OddRow {
  const evening = isRecord(row) && isEveningKey(row.evening) ? row.evening : null;
  return { table, evening, row };
}

/** Rows that a restore could read, and by table those that it could not: one of them would spoil a whole backup. */
export function partRows(tables: BackupTables): {
  sound: BackupTables;
  setAside: Record<string, unknown[]>;
} {
  const part = (isWanted: boolean) =>
    BACKUP_TABLES.map((name): [string, unknown[]] => [
      name,
      tables[name].filter((row) => (TABLES[name].parse(row) !== null) === isWanted),
    ]);
  return {
    sound: Object.fromEntries(part(true)) as BackupTables,
    setAside: Object.fromEntries(part(false).filter(([, rows]) => rows.length > 0)),
  };
}

/** A file as a backup, or why it cannot be taken. */
export type Read =
  | { ok: true; backup: Backup }
  | { ok: false; why: 'not-json' | 'foreign' | 'newer-version' | 'damaged' };

/** The backup in the text of a file. Never throws. */
export async function readBackup(text: string): Promise<Read> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, why: 'not-json' };
  }
  const { format, schemaVersion } = (value ?? {}) as Record<string, unknown>;
  if (format !== BACKUP_FORMAT) return { ok: false, why: 'foreign' };
  if (typeof schemaVersion === 'number' && schemaVersion > SCHEMA_VERSION) {
    return { ok: false, why: 'newer-version' };
  }
  const backup = await wholeBackup(value as Record<string, unknown>);
  return backup ? { ok: true, backup } : { ok: false, why: 'damaged' };
}

/** The backup in a file; null when it is damaged, or nested deeper than a browser can walk. */
async function wholeBackup(file: Record<string, unknown>): Promise<Backup | null> {
  try {
    return (await isUntouched(file)) ? parseBackup(file) : null;
  } catch {
    return null;
  }
}

/** The backup in a parsed JSON value, without the rows that make no sense; null when it is none. */
export function parseBackup(value: unknown): Backup | null {
  const parsed = v.safeParse(envelope, value);
  if (!parsed.success) return null;
  const leftOut: OddRow[][] = [];
  const tables: [string, unknown[]][] = [];
  for (const name of BACKUP_TABLES) {
    const isOlder = parsed.output.schemaVersion < TABLES[name].since;
    const rows = isOlder ? [] : parsed.output[name];
    if (!Array.isArray(rows)) return null;
    const sound = rows.map((row) => TABLES[name].parse(row));
    tables.push([name, sound.filter((row) => row !== null)]);
    leftOut.push(rows.filter((_, at) => sound[at] === null).map((row) => oddRow(name, row)));
  }
  const setAside = oddRowsIn(parsed.output.setAside);
  return {
    ...parsed.output,
    ...Object.fromEntries(tables),
    leftOut: leftOut.flat(),
    setAside,
  } as Backup;
}

/** What a backup set aside when it was made. */
function oddRowsIn(setAside: unknown): OddRow[] {
  if (!isRecord(setAside)) return [];
  return Object.entries(setAside).flatMap(([table, rows]) =>
    Array.isArray(rows) ? rows.map((row) => oddRow(table, withRealNumbers(row))) : [],
  );
}

/** Hex SHA-256 of the tables and settings of a backup as JSON, in the order of the file. */
export async function checksumOf(backup: Record<string, unknown> | Backup): Promise<string> {
  return hexSha256(JSON.stringify(checkedParts(backup)));
}

/**
 * True when the checksum of a file is that of its contents. A file is written with its keys in order, so
 * that a tool which orders them otherwise damages nothing.
 */
export async function isUntouched(file: Record<string, unknown>): Promise<boolean> {
  const { sha256 } = file;
  if (sha256 === (await checksumOf(file))) return true;
  return sha256 === (await hexSha256(canonicalJson(checkedParts(file))));
}

function checkedParts(backup: Record<string, unknown> | Backup): unknown[] {
  const { schemaVersion = SCHEMA_VERSION } = backup as { schemaVersion?: number };
  const tables = BACKUP_TABLES.filter((name) => TABLES[name].since <= schemaVersion);
  return [...tables, 'settings'].map((name) => (backup as Record<string, unknown>)[name]);
}

async function hexSha256(text: string): Promise<string> {
  const digest = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
  );
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
