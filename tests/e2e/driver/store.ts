import type { Page } from './page.ts';

/** Evenfall's tables. */
export type Table =
  | 'ratings'
  | 'evenings'
  | 'sleeps'
  | 'screen'
  | 'promptLog'
  | 'verdicts'
  | 'engine';

/** All rows of a table as they lie on disk, read past the product's own code; none where there is no store yet. */
export function rowsOf<Row = Record<string, unknown>>(page: Page, table: Table): Promise<Row[]> {
  return page.eval(readTable, table) as Promise<Row[]>;
}

async function readTable(table: string): Promise<unknown[]> {
  const answerOf = <Answer>(request: IDBRequest<Answer>) =>
    new Promise<Answer>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  // Opening a store that is not there would make an empty one in its place.
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'evenfall')) return [];
  const store = await answerOf(indexedDB.open('evenfall'));
  try {
    if (!store.objectStoreNames.contains(table)) return [];
    return await answerOf(store.transaction(table).objectStore(table).getAll());
  } finally {
    store.close();
  }
}
