import { useEffect, useState } from 'preact/hooks';

type Seen<T> = { value: T } | { failure: unknown } | null;

/**
 * A value that is read once and then watched; undefined until it is there. A read that fails is
 * thrown while drawing, so that the door around the component says so and can try again.
 */
export function useWatched<T>(
  read: () => Promise<T>,
  watch: (seen: (value: T) => void) => () => void,
): T | undefined {
  const [seen, setSeen] = useState<Seen<T>>(null);
  useEffect(() => {
    const stop = watch((value) => setSeen({ value }));
    // What was watched meanwhile is newer than what is read.
    const first = (answer: Seen<T>) => setSeen((before) => before ?? answer);
    read().then(
      (value) => first({ value }),
      (failure: unknown) => first({ failure }),
    );
    return stop;
  }, [read, watch]);
  if (seen && 'failure' in seen) throw seen.failure;
  return seen?.value;
}
