import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Now } from '../../utils/evening/instant.ts';
import { clockNow } from '../../utils/platform/clock.ts';

const MINUTE_MS = 60_000;

/** The moment by the clock of the page, from its root. */
export const NowContext = createContext<Now | null>(null);

/** The moment. Who asks for it is drawn anew with each minute, and nobody else. */
export function useNow(): Now {
  const now = useContext(NowContext);
  if (!now) throw new Error('no clock was given to this page');
  return now;
}

/**
 * The clock of a page, epoch ms; undefined until it was looked at. Nothing that is shown changes
 * within a minute, so it is looked at again as a minute begins, and only while the page is in sight;
 * besides when the page comes back into sight, and with every new `revision` of the settings, which
 * may be dated after the last look.
 */
export function useClock(revision: number | undefined): number | undefined {
  const [at, setAt] = useState<number>();
  const [failure, setFailure] = useState<{ cause: unknown } | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let left = false;
    const read = async () => {
      const seen = await clockNow();
      if (left) return;
      setAt(seen);
      clearTimeout(timer);
      if (!document.hidden) timer = setTimeout(look, MINUTE_MS - (seen % MINUTE_MS));
    };
    const look = () => void read().catch((cause: unknown) => setFailure({ cause }));
    look();
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      left = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, [revision]);
  if (failure) throw failure.cause;
  return at;
}
