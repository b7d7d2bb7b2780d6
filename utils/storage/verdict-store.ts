import type { Verdict } from '../rows/verdict.ts';
import { database } from './database.ts';
import { readRows } from './read-rows.ts';

/** Every verdict that was made, of whatever question. */
export async function readVerdicts(): Promise<Verdict[]> {
  return readRows('verdicts', await database.verdicts.toArray());
}

/** Keeps verdicts as they were made. One that is there already stays, whatever the new one says. */
export async function keepVerdicts(verdicts: readonly Verdict[]): Promise<void> {
  await database.transaction('rw', database.verdicts, async () => {
    const there = await database.verdicts.bulkGet(verdicts.map(({ id }) => id));
    await database.verdicts.bulkAdd(verdicts.filter((_, at) => there[at] === undefined));
  });
}
