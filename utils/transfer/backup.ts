import { appVersion } from '../platform/app-version.ts';
import { laidAside } from '../platform/laid-aside.ts';
import { sendCommand } from '../platform/send-command.ts';
import { READERS } from '../rows/row-readers.ts';
import type { Rows } from '../rows/rows.ts';
import { canonicalJson, isReadWhole } from '../rows/same.ts';
import { TABLES } from '../rows/tables.ts';
import { putRows } from '../storage/apply-change.ts';
import { database } from '../storage/database.ts';
import { readNow } from '../storage/read-now.ts';
import { readSettings } from '../storage/settings-store.ts';
import {
  BACKUP_FORMAT,
  BACKUP_TABLES,
  type Backup,
  type BackupTables,
  checksumOf,
  type OddRow,
  oddRow,
  partRows,
  type Read,
  readBackup,
  SCHEMA_VERSION,
} from './backup-format.ts';
import { inOrder } from './in-order.ts';
import {
  countStandings,
  givingWay,
  type Merged,
  mergeReturning,
  mergeRows,
  type Standing,
} from './merge.ts';
import { withNamedNumbers } from './odd-numbers.ts';
import {
  type Done,
  finishNow,
  forgetTold,
  isErasing,
  noteErased,
  notePending,
} from './pending-act.ts';

/** Rows per table, by the table's name. */
export type Counts = Record<string, number>;

/** What a file would bring: per table, how many rows are new, newer than here, the same, or older. */
export type PreviewCounts = Record<string, Record<Standing, number>>;

/** A backup looked at before anything is changed; or why it cannot be taken. */
export type Preview =
  | {
      ok: true;
      counts: PreviewCounts;
      /** Rows that make no sense, which would not come in. */
      leftOut: OddRow[];
      exportedAt: string;
      plan: Backup;
    }
  | Extract<Read, { ok: false }>;

/** A backup to be saved as a file, and how many rows in it are set aside. */
export type NewBackup = { name: string; text: string; counts: Counts; setAside: number };

/**
 * The backup of everything as a file's name and text; it was read back and counted before it is
 * returned. Rows that no restore could read are in the file as they are, set aside from the others.
 */
export async function makeBackup(): Promise<NewBackup> {
  const { at, zone } = await readNow();
  const { sound, setAside } = await partEverything();
  const tables = inOrder(sound);
  const settings = inOrder(await readSettings());
  const counts = countsOf(tables);
  const sha256 = await checksumOf({ ...tables, settings });
  const exportedAt = new Date(at).toISOString();
  const head = {
    format: BACKUP_FORMAT,
    schemaVersion: SCHEMA_VERSION,
    appVersion: appVersion(),
    exportedAt,
    zone,
  };
  const broken = Object.values(setAside).flat().length;
  const rest = broken === 0 ? { settings } : { settings, setAside: withNamedNumbers(setAside) };
  const text = JSON.stringify({ ...head, counts, sha256, ...tables, ...rest }, null, 1);
  const read = await readBackup(text);
  if (!read.ok) throw new Error('the backup could not be read back');
  return { name: `evenfall-${exportedAt.slice(0, 10)}.json`, text, counts, setAside: broken };
}

/** Looks at a file's text without changing anything. */
export async function previewBackup(text: string): Promise<Preview> {
  const read = await readBackup(text);
  if (!read.ok) return read;
  const { backup } = read;
  const { merged } = await mergeAll(backup);
  const counts = Object.fromEntries(
    BACKUP_TABLES.map((name) => [
      name,
      countStandings((row) => keyIn(name, row) ?? '', merged[name] ?? []),
    ]),
  );
  const { exportedAt, leftOut, setAside } = backup;
  return { ok: true, counts, leftOut: [...setAside, ...leftOut], exportedAt, plan: backup };
}

/**
 * Adds a previewed backup in one transaction: all of its rows or none; those that make no sense are set aside. Nothing newer is overwritten;
 * twice changes nothing. The plan and the other settings are taken over only when asked for: that is
 * noted with the rows, so that it is done at the latest when a worker or page starts.
 */
export async function commitBackup(
  preview: Extract<Preview, { ok: true }>,
  { withSettings }: { withSettings: boolean } = { withSettings: false },
): Promise<Done> {
  await finishNow();
  const { settings } = preview.plan;
  const { revision } = await readSettings();
  await database.transaction('rw', [...BACKUP_TABLES, 'setAside', 'engine'], async () => {
    // What comes in now would go with the rest of it.
    if (await isErasing()) throw new Error('an erasure is not finished');
    const { merged, aside } = await mergeAll(preview.plan);
    await Promise.all(BACKUP_TABLES.map((name) => putRows(name, brought(merged[name]) as never[])));
    await keepAside(aside);
    if (withSettings) await notePending({ does: 'take-settings', settings, revision });
  });
  const done = withSettings ? await finishNow() : 'all';
  await sendCommand({ type: 'ratings-changed' });
  return done;
}

/** Rows of a file that make no sense are kept as they are, each once: the file may be thrown away. */
async function keepAside(leftOut: readonly OddRow[]): Promise<void> {
  if (leftOut.length === 0) return;
  const { setAside } = await partEverything();
  const here = Object.entries(setAside).flatMap(([table, rows]) =>
    rows.map((row) => textOf({ table, row })),
  );
  const known = new Set(here);
  const fresh = new Map(leftOut.map((odd) => [textOf(odd), odd]));
  const rows = [...fresh].flatMap(([text, { table, row }]) =>
    known.has(text) ? [] : [{ table, row }],
  );
  await database.setAside.bulkAdd(rows);
}

function textOf({ table, row }: Pick<OddRow, 'table' | 'row'>): string {
  return canonicalJson([table, row]);
}

function isTable(name: string): name is keyof Rows {
  return BACKUP_TABLES.some((table) => table === name);
}

/**
 * Erases every record and every choice, on this browser: the records at once, with a note that the rest
 * is to go, and of what lies aside this moment. What the worker was about is finished before what it wrote
 * is erased.
 */
export async function eraseEverything(): Promise<Done> {
  const { tables } = database;
  const told = laidAside();
  await database.transaction('rw', tables, async () => {
    await Promise.all(tables.map((table) => table.clear()));
    await notePending({ does: 'erase' });
    await noteErased(told);
  });
  await forgetTold();
  return finishNow();
}

/** How many rows each table holds, deleted ratings left out. */
export async function countEverything(): Promise<Counts> {
  const { rows: tables } = knownRows(await readTables());
  return {
    ...countsOf(tables),
    ratings: tables.ratings.filter((one) => one.deletedAt === null).length,
  };
}

/** The rows of which something cannot be read, those included whose place was needed for others. */
export async function readOddRows(): Promise<OddRow[]> {
  const [tables, aside] = await Promise.all([readTables(), database.setAside.toArray()]);
  const odd = BACKUP_TABLES.flatMap((name) =>
    (tables[name] as object[]).filter((row) => !isWhole(name, row)).map((row) => oddRow(name, row)),
  );
  return [...odd, ...aside.map(({ table, row }) => oddRow(table, row))];
}

function isWhole(name: keyof Rows, row: object): boolean {
  const read = READERS[name](row);
  return read !== null && isReadWhole(row, read);
}

/** The rows of the store as a file has them; rows whose place was needed for others are set aside too. */
async function partEverything() {
  const { sound, setAside } = partRows(await readTables());
  const aside = Map.groupBy(await database.setAside.toArray(), ({ table }) => table);
  const all = new Map(Object.entries(setAside));
  for (const [table, rows] of aside) {
    all.set(table, [...(all.get(table) ?? []), ...rows.map(({ row }) => row)]);
  }
  return { sound, setAside: Object.fromEntries(all) };
}

type Known = { rows: BackupTables; partly: ReadonlySet<unknown> };

/** The rows as every page sees them, of a sound one as it is stored; and those that could be read in part. */
function knownRows(tables: BackupTables): Known {
  const partly = new Set<unknown>();
  const known = BACKUP_TABLES.map((name) => {
    const read = (stored: unknown) => {
      const whole = TABLES[name].parse(stored);
      const row = whole ?? READERS[name](stored);
      if (whole === null) partly.add(row);
      return row ?? [];
    };
    return [name, (tables[name] as unknown[]).flatMap(read)];
  });
  return { rows: Object.fromEntries(known), partly };
}

async function readTables(): Promise<BackupTables> {
  return database.transaction('r', [...BACKUP_TABLES], async () => {
    const tables = BACKUP_TABLES.map(async (name) => [name, await database.table(name).toArray()]);
    return Object.fromEntries(await Promise.all(tables));
  });
}

/** By table, what became of each row of the file; and the rows of it that are to be kept aside. */
async function mergeAll(
  file: Backup,
): Promise<{ merged: Record<string, Merged<object>[]>; aside: OddRow[] }> {
  const stored = await readTables();
  const here = knownRows(stored);
  const aside = [file.setAside.filter(({ table }) => !isTable(table)), file.leftOut];
  const tables = BACKUP_TABLES.map((name): [string, Merged<object>[]] => {
    const odd = file.setAside.filter(({ table }) => table === name).map(({ row }) => row);
    const returned = mergeReturning((row) => keyIn(name, row), {
      here: stored[name],
      file: file[name],
      odd,
    });
    aside.push(returned.aside.map((row) => oddRow(name, row)));
    return [name, [...mergedSound(name, here, file), ...returned.merged]];
  });
  return { merged: Object.fromEntries(tables), aside: aside.flat() };
}

function mergedSound<Name extends keyof Rows>(
  name: Name,
  { rows, partly }: Known,
  file: BackupTables,
) {
  const { keyOf, join } = TABLES[name];
  return mergeRows<Rows[Name]>({ keyOf, join: givingWay(join, partly) }, rows[name], file[name]);
}

/** The key of a row, as far as it can be read. */
function keyIn(name: keyof Rows, row: unknown): string | null {
  const read = READERS[name](row);
  return read === null ? null : (TABLES[name].keyOf as (row: object) => string)(read);
}

/** Only what changes something here is written. */
function brought(merged: readonly Merged<object>[] = []): object[] {
  return merged
    .filter(({ standing }) => standing === 'new' || standing === 'newer')
    .map(({ row }) => row);
}

function countsOf(tables: BackupTables): Counts {
  return Object.fromEntries(BACKUP_TABLES.map((name) => [name, tables[name].length]));
}
