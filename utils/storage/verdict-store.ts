import { READERS } from '../rows/row-readers.ts';
import type { Verdict } from '../rows/verdict.ts';
import { putRows } from './apply-change.ts';
import { database } from './database.ts';
import { readRows } from './read-rows.ts';

/** Every verdict that was made, of whatever question. */
export async function readVerdicts(): Promise<Verdict[]> {
  return readRows('verdicts', await database.verdicts.toArray());
}

/** Keeps verdicts as they were made. One that is there already stays, whatever the new one says; what cannot be read in its place is set aside. */
export async function keepVerdicts(verdicts: readonly Verdict[]): Promise<void> {
  const { verdicts: table, setAside } = database;
  await database.transaction('rw', [table, setAside], async () => {
    const there = await table.bulkGet(verdicts.map(({ id }) => id));
    await putRows(
      'verdicts',
      verdicts.filter((_, at) => READERS.verdicts(there[at]) === null),
    );
  });
}
