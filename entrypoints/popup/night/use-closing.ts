import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** How long the night popup stays after saving (rule 20). */
const STAYS_MS = 3_000;

/** Lets the popup close itself in a moment, unless a key or a touch stops it. */
export function useClosing() {
  // Each request is a new object, so that saving again begins the time anew.
  const [request, setRequest] = useState<object | null>(null);
  useEffect(() => {
    if (!request) return;
    const stop = () => setRequest(null);
    const timer = setTimeout(() => closeItself().catch(stop), STAYS_MS);
    addEventListener('keydown', stop);
    addEventListener('pointerdown', stop);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', stop);
      removeEventListener('pointerdown', stop);
    };
  }, [request]);
  const closeSoon = useCallback(() => setRequest({}), []);
  return { closing: request !== null, closeSoon };
}

/** Closes the popup; where it stands in a small window Firefox lets no script close it, so its tab is removed. */
export async function closeItself(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) window.close();
  else await browser.tabs.remove(tab.id);
}
