import { Dexie, liveQuery } from 'dexie';
import { troubleOf } from './storage-trouble.ts';

/** What a query gave, or why the store cannot answer it. */
type Answered<T> = { value: T } | { failure: unknown };

type Watched<T> = {
  subscribe(observer: { next: (answer: Answered<T>) => void; error: (cause: unknown) => void }): {
    unsubscribe(): void;
  };
};

/**
 * A query that answers anew whenever its rows change. A store that is missing or newer is an answer
 * too: `liveQuery` of Dexie 4 keeps silent where there is no IndexedDB and about a database that
 * could not be opened, and the page would wait for ever.
 */
export function watchQuery<T>(query: () => Promise<T>): Watched<T> {
  if (!Dexie.dependencies.indexedDB) return only({ failure: new Dexie.MissingAPIError() });
  return liveQuery<Answered<T>>(async () => {
    try {
      return { value: await query() };
    } catch (failure) {
      if (troubleOf(failure) === 'failed') throw failure;
      return { failure };
    }
  });
}

function only<T>(answer: Answered<T>): Watched<T> {
  return {
    subscribe: ({ next }) => {
      next(answer);
      return { unsubscribe: () => {} };
    },
  };
}
