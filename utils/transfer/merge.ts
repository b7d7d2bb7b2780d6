import { canonicalJson, isSame } from '../rows/same.ts';
import type { Table } from '../rows/tables.ts';

/** What a row of a file is to the one that is here. */
export type Standing = 'new' | 'newer' | 'same' | 'older';

/** The row to keep, and what the file's one was to it. */
export type Merged<Row> = { row: Row; standing: Standing };

/**
 * The rows of a file, each joined with the one of its key that is here. *Newer* brings something,
 * *older* brings nothing and is not the same; a file never takes anything away.
 */
export function mergeRows<Row>(
  { keyOf, join }: Pick<Table<Row>, 'keyOf' | 'join'>,
  here: readonly Row[],
  file: readonly Row[],
): Merged<Row>[] {
  const known = new Map(here.map((row) => [keyOf(row), row]));
  return file.map((row) => {
    const merged = mergeRow(join, known.get(keyOf(row)), row);
    known.set(keyOf(row), merged.row);
    return merged;
  });
}

function mergeRow<Row>(join: Table<Row>['join'], here: Row | undefined, file: Row): Merged<Row> {
  if (here === undefined) return { row: file, standing: 'new' };
  if (isSame(here, file)) return { row: here, standing: 'same' };
  // Joined with itself a row is as a join writes it: spans that touch are one.
  const [asHere, asFile] = [join(here, here), join(file, file)];
  const row = join(here, file);
  if (!isSame(row, asHere)) return { row, standing: 'newer' };
  return { row: here, standing: isSame(asFile, asHere) ? 'same' : 'older' };
}

/** By standing, how many keys a file holds: of several rows of one key the one counts that brings most. */
export function countStandings<Row>(
  keyOf: (row: Row) => string,
  merged: readonly Merged<Row>[],
): Record<Standing, number> {
  const byKey = new Map<string, Standing>();
  for (const { row, standing } of merged) {
    const key = keyOf(row);
    const before = byKey.get(key) ?? standing;
    byKey.set(key, BRINGS_MOST.find((one) => one === standing || one === before) ?? standing);
  }
  const counts = { new: 0, newer: 0, same: 0, older: 0 };
  for (const standing of byKey.values()) counts[standing] += 1;
  return counts;
}

const BRINGS_MOST: readonly Standing[] = ['new', 'newer', 'same', 'older'];

/**
 * A join in which a row that is here and could be read in part gives way to one of the same change that
 * a file has whole: else what was spoiled here would stay so by the order of equal stamps.
 */
export function givingWay<Row>(
  join: Table<Row>['join'],
  partly: ReadonlySet<unknown>,
): Table<Row>['join'] {
  return (here, file) => {
    const stamp = stampOf(here);
    const isOfOneChange = stamp !== null && stamp === stampOf(file);
    return isOfOneChange && partly.has(here) ? file : join(here, file);
  };
}

/** The one stamp of a row; null where each field has its own, or where rows are joined by union. */
function stampOf(row: unknown): number | null {
  const { madeAt, updatedAt, sessions } = row as Record<string, unknown>;
  const stamp = madeAt ?? updatedAt;
  return typeof stamp === 'number' && sessions === undefined ? stamp : null;
}

/** Rows that a file had set aside: those that come in as they are, and those that stay aside. */
export type Returned = { merged: Merged<object>[]; aside: unknown[] };

/**
 * A row that could be read in part where the file was made comes back as it was, to be read in part
 * again; but never in the place of another one, of which more may be told.
 */
export function mergeReturning(
  keyIn: (row: unknown) => string | null,
  { here, file, odd }: Record<'here' | 'file' | 'odd', readonly unknown[]>,
): Returned {
  const returned: Returned = { merged: [], aside: [] };
  if (odd.length === 0) return returned;
  const known = new Map([...here, ...file].map((row) => [keyIn(row), row]));
  for (const row of odd) {
    const key = keyIn(row);
    const there = known.get(key);
    if (key === null || !(there === undefined || isAlike(there, row))) returned.aside.push(row);
    else returned.merged.push({ row: row as object, standing: there ? 'same' : 'new' });
    if (key !== null && there === undefined) known.set(key, row);
  }
  return returned;
}

/** The same as far as a file can say: it knows no number but those of JSON. */
function isAlike(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
