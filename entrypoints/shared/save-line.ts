import type { Touched } from '../../utils/storage/apply-change.ts';

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

export function tellTouched(rows: TouchedRows): void {
  for (const hear of hearing) hear(rows);
}
