import type { EveningRange } from '../diary/evening-range.ts';
import type { StoredRows } from '../diary/stored-evening.ts';
import type { EveningKey } from '../evening/calendar.ts';
import { READERS } from '../rows/row-readers.ts';
import { database } from './database.ts';
import { readRows } from './read-rows.ts';

/** No row is of an earlier one; keys that are no text come before all that are. */
export const FIRST_EVENING = '1900-01-01';

/** What is read, and from which evening on prompts are read too; null for none of them. */
export type EveningsAsked = EveningRange & { promptsFrom: EveningKey | null };

/** The rows of a range of evenings, and which range it is. */
export type EveningsRead = EveningRange & StoredRows;

/**
 * What the store holds of a range of evenings, in one transaction, so that all of it is of one moment. By
 * index: the cost does not grow with the years.
 */
export async function readEvenings({
  first,
  last,
  promptsFrom,
}: EveningsAsked): Promise<EveningsRead> {
  const { evenings, ratings, screen, sleeps, promptLog } = database;
  const tables = [evenings, ratings, screen, sleeps, promptLog];
  return database.transaction('r', tables, async () => {
    const [records, rated, screens, nights, prompts, earlier] = await Promise.all([
      evenings.where('evening').between(first, last, true, true).toArray(),
      ratings.where('evening').between(first, last, true, true).toArray(),
      screen.where('evening').between(first, last, true, true).toArray(),
      sleeps.where('evening').between(first, last, true, true).toArray(),
      promptsFrom === null
        ? []
        : promptLog.where('evening').between(promptsFrom, last, true, true).toArray(),
      firstBefore(first),
    ]);
    return {
      first,
      last,
      evenings: readRows('evenings', records),
      ratings: readRows('ratings', rated),
      screen: readRows('screen', screens),
      sleeps: readRows('sleeps', nights),
      prompts: readRows('promptLog', prompts),
      earlier,
    };
  });
}

/** The first evening of all that has a row, where it lies before an evening: one look at each index. */
async function firstBefore(evening: EveningKey): Promise<EveningKey | null> {
  const rows = await Promise.all(
    (['evenings', 'ratings', 'screen', 'sleeps'] as const).map((name) =>
      database
        .table(name)
        .where('evening')
        .between(FIRST_EVENING, evening)
        .filter((stored) => isThere(READERS[name](stored)))
        .first(),
    ),
  );
  return rows.flatMap((row) => row?.evening ?? []).sort()[0] ?? null;
}

function isThere(row: object | null): boolean {
  return row !== null && !('deletedAt' in row && row.deletedAt !== null);
}
