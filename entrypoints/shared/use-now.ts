import { useEffect, useState } from 'preact/hooks';
import type { Now } from '../../utils/evening/instant.ts';

const LOOK_EVERY_MS = 15_000;

/** The moment, looked at again four times a minute and whenever the page comes back into view. */
export function useNow(read: () => Promise<Now>): Now | undefined {
  const [now, setNow] = useState<Now>();
  useEffect(() => {
    // A look that fails leaves the last one; the next comes soon.
    const look = () => {
      read().then(setNow, () => undefined);
    };
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [read]);
  return now;
}
