import { useEffect, useState } from 'preact/hooks';

/** Anything that tells its values as they change, such as a live query of the store. */
export type Observable<T> = {
  subscribe(observer: { next: (value: T) => void; error: (cause: unknown) => void }): {
    unsubscribe(): void;
  };
};

/** The last value seen, and what went wrong instead; the value stays while a new query starts. */
export type Live<T> = { value: T | undefined; failure: unknown };

/** Follows an observable, made anew whenever one of `deps` changes. */
export function useLive<T>(observe: () => Observable<T>, deps: readonly unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: undefined, failure: null });
  useEffect(() => {
    const subscription = observe().subscribe({
      next: (value) => setLive({ value, failure: null }),
      error: (failure) => setLive(({ value }) => ({ value, failure })),
    });
    return () => subscription.unsubscribe();
  }, [...deps]);
  return live;
}
