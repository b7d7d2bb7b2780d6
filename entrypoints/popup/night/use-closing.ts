import { useCallback, useEffect, useState } from 'preact/hooks';
import { closeItself } from './close-itself.ts';

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
