import * as v from 'valibot';
import { type Rows, TABLE_NAMES, TABLES } from '../rows/tables.ts';

/** The name in the first line of every backup of ours. */
export const BACKUP_FORMAT = 'evenfall-backup';

/** The newest shape of a backup that this version writes and reads. */
export const SCHEMA_VERSION = 2;

/** Those it reads. The first one knew five prompts and no morning check-in; all that is missing in it is unknown. */
const READ_VERSIONS = [1, SCHEMA_VERSION] as const;

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
};

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

/** The backup in a parsed JSON value, or null when any part of it makes no sense. */
export function parseBackup(value: unknown): Backup | null {
  const parsed = v.safeParse(envelope, value);
  if (!parsed.success) return null;
  const tables = BACKUP_TABLES.map(
    (name) => [name, parsedRows(parsed.output[name], name)] as const,
  );
  if (tables.some(([, rows]) => rows === null)) return null;
  return { ...parsed.output, ...Object.fromEntries(tables) } as Backup;
}

function parsedRows(value: unknown, name: keyof Rows): unknown[] | null {
  if (!Array.isArray(value)) return null;
  const rows = value.map((row) => TABLES[name].parse(row));
  return rows.includes(null) ? null : rows;
}

/** Hex SHA-256 of the tables and settings of a backup as JSON, in the order of the file. */
export async function checksumOf(backup: Record<string, unknown> | Backup): Promise<string> {
  const parts = [...BACKUP_TABLES, 'settings'].map(
    (name) => (backup as Record<string, unknown>)[name],
  );
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
