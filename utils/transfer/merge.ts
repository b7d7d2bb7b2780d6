import { isSame } from '../rows/same.ts';
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
