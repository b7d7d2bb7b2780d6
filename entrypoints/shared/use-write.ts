import { useCallback, useState } from 'preact/hooks';
import type { TroubleKind } from '../../components/ui/Trouble.tsx';
import { troubleOf } from '../../utils/storage/storage-trouble.ts';

/** Writes to the store and knows what kept the last write from it. */
export function useWrite() {
  const [trouble, setTrouble] = useState<TroubleKind | null>(null);
  const write = useCallback(async (act: () => Promise<unknown>) => {
    const failure = await act().then(
      () => null,
      (error: unknown) => troubleOf(error),
    );
    setTrouble(failure);
    return failure === null;
  }, []);
  return { write, trouble };
}
