import { useEffect, useState } from 'preact/hooks';

/** A value that is read once and then watched; undefined until it is there. */
export function useWatched<T>(
  read: () => Promise<T>,
  watch: (seen: (value: T) => void) => () => void,
): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const stop = watch(setValue);
    void read().then(setValue);
    return stop;
  }, [read, watch]);
  return value;
}
