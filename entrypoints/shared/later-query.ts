import { watchQuery } from '../../utils/storage/watch-query.ts';

/**
 * A watched query whose code comes later, so that what is drawn first need not wait for it. Code that
 * cannot be loaded is a failure like one of the store.
 */
export function laterQuery<T>(load: Promise<() => Promise<T>>): ReturnType<typeof watchQuery<T>> {
  return {
    subscribe: (observer) => {
      let watched: { unsubscribe(): void } | null = null;
      let left = false;
      load.then(
        (query) => {
          if (!left) watched = watchQuery(query).subscribe(observer);
        },
        (cause: unknown) => observer.error(cause),
      );
      return {
        unsubscribe: () => {
          left = true;
          watched?.unsubscribe();
        },
      };
    },
  };
}
