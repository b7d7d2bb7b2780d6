import { useEffect, useState } from 'preact/hooks';

/** Anything that tells its values as they change, such as a watched query of the store. */
type Observable<T> = {
  subscribe(observer: { next: (value: T) => void; error: (cause: unknown) => void }): {
    unsubscribe(): void;
  };
};

type Answered<T> = { value: T } | { failure: unknown };

/** The last value seen, and what went wrong instead; the value stays while a new query starts. */
type Live<T> = { value: T | undefined; failure: unknown };

/** Follows a watched query, made anew whenever one of `deps` changes. */
export function useLive<T>(
  observe: () => Observable<Answered<T>>,
  deps: readonly unknown[],
): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: undefined, failure: null });
  useEffect(() => {
    const fail = (failure: unknown) => setLive(({ value }) => ({ value, failure }));
    const subscription = observe().subscribe({
      next: (answer) =>
        'value' in answer ? setLive({ value: answer.value, failure: null }) : fail(answer.failure),
      error: fail,
    });
    return () => subscription.unsubscribe();
  }, [...deps]);
  return live;
}
