import { sendCommand } from '../../utils/platform/send-command.ts';
import type { Change, Touched } from '../../utils/storage/apply-change.ts';

let last: Promise<unknown> = Promise.resolve();

/** Everything that a page saves stands in one line: one at a time, in the order in which it was asked for. */
export function inLine<T>(act: () => Promise<T>): Promise<T> {
  const done = last.then(act);
  last = done.catch(() => undefined);
  return done;
}

/** What a change touched, as it stands now, by its target. */
export type TouchedRows = ReadonlyMap<string, Touched>;

const hearing = new Set<(rows: TouchedRows) => void>();

/** Calls back with what each change of this page touched, whichever part of it asked; returns how to stop. */
export function onTouched(hear: (rows: TouchedRows) => void): () => void {
  hearing.add(hear);
  return () => hearing.delete(hear);
}

/** Tells all parts of the page what a change touched. */
export function tellTouched(rows: TouchedRows): void {
  for (const hear of hearing) hear(rows);
}

type Entry = Change[number];

/** Tells the worker of a change that it decides by. A lost message costs nothing: it reads the diary before each step anyway (rule 35). */
export function tellWorker(made: Change): void {
  if (made.some(isDecidedBy)) sendCommand({ type: 'ratings-changed' }).catch(() => undefined);
}

/** What the diary of the engine is made of. The settings are watched by the worker itself. */
const DECIDED_BY: Record<Entry['table'], readonly string[] | 'all'> = {
  ratings: ['score', 'slot', 'at', 'evening', 'deletedAt'],
  evenings: ['worst', 'onset'],
  sleeps: 'all',
  settings: [],
};

function isDecidedBy({ table, before, after }: Entry): boolean {
  const fields = DECIDED_BY[table];
  if (fields === 'all') return true;
  return fields.some((field) => field in (after ?? before ?? {}));
}
