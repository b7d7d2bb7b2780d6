import { describe, expect, it } from 'vitest';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import type { TableName } from '../../../utils/rows/rows.ts';
import { TABLE_NAMES } from '../../../utils/rows/tables.ts';
import { database } from '../../../utils/storage/database.ts';
import {
  commitBackup,
  countEverything,
  eraseEverything,
  makeBackup,
  previewBackup,
  readOddRows,
} from '../../../utils/transfer/backup.ts';
import { type BackupTables, partRows } from '../../../utils/transfer/backup-format.ts';
import { withEmptyStore } from '../storage/store.ts';
import { EVENING, oddRows, WHOLE_ROWS, wholeRows } from './odd-rows.ts';
import { withWrong } from './wrong-values.ts';

withEmptyStore();

/** The odd rows of a table, but for those with a long list, each on an evening of its own. */
function spread(table: TableName): object[] {
  return oddRows(table)
    .filter(({ odd }) => !/100,000|too many/.test(odd))
    .map(({ path, wrong }, nth) =>
      withWrong(wholeRows(addEvenings(EVENING, -nth))[table], path, wrong),
    );
}

/** Puts rows that the store takes; no store holds a row under a key that is none. */
async function putAll(name: string, rows: readonly object[]): Promise<number> {
  const put = rows.map((row) =>
    database
      .table(name)
      .put(row)
      .then(
        () => 1,
        () => 0,
      ),
  );
  return (await Promise.all(put)).reduce<number>((sum, kept) => sum + kept, 0);
}

function rowsIn({ counts, setAside }: Record<'counts' | 'setAside', object>): number {
  const sound = Object.values<number>(counts as Record<string, number>);
  return sound.reduce((sum, rows) => sum + rows, 0) + Object.values(setAside).flat().length;
}

describe('one wrong field in a row of the store', () => {
  it('keeps nothing else out of the counts, a backup and what it brings, and is itself not lost', async () => {
    let kept = 0;
    for (const table of TABLE_NAMES) kept += await putAll(table, spread(table));
    const odd = await readOddRows();
    const counts = await countEverything();
    const { text, setAside } = await makeBackup();
    expect({ kept, odd: odd.length, setAside }).toEqual({
      kept: 2_102,
      odd: 1_577,
      setAside: 1_810,
    });
    expect(counts).toEqual({
      ratings: 230,
      evenings: 375,
      sleeps: 405,
      verdicts: 344,
      screen: 182,
      promptLog: 111,
    });
    await eraseEverything();
    const preview = await previewBackup(text);
    if (!preview.ok) throw new Error(preview.why);
    expect(preview.leftOut).toHaveLength(setAside);
    await commitBackup(preview);
    // What was read in part is read so again, and shown as before.
    expect(await countEverything()).toEqual(counts);
    const again = JSON.parse((await makeBackup()).text);
    expect(rowsIn(again)).toBe(kept);
    expect(again.setAside).toMatchObject({ ratings: expect.any(Array) });
  }, 60_000);

  it('keeps nothing else out of a backup', () => {
    const tables = Object.fromEntries(
      TABLE_NAMES.map((table) => [
        table,
        [WHOLE_ROWS[table], ...oddRows(table).map(({ value }) => value)],
      ]),
    ) as unknown as BackupTables;
    const { sound, setAside } = partRows(tables);
    for (const table of TABLE_NAMES) {
      expect(sound[table][0]).toBe(WHOLE_ROWS[table]);
      const { length } = setAside[table] ?? [];
      expect(length).toBeGreaterThan(50);
      expect(length + sound[table].length).toBe(tables[table].length);
    }
  }, 60_000);
});
