import { useLayoutEffect, useRef } from 'preact/hooks';

/** The page turned from, while the next one is being made. */
let before: string | null = null;

/**
 * Turning from one month or evening to the next makes the page anew, and the link that was pressed
 * is gone with the old one: the focus goes to the new page's own heading. Not on the first page,
 * nor when coming from another one, for the frame sees to that.
 */
export function useNightTurn<T extends HTMLElement>(page: string, ready: boolean) {
  const place = useRef<T>(null);
  useLayoutEffect(() => {
    if (!ready) return;
    const heading = place.current?.querySelector<HTMLElement>('h2[tabindex]');
    if (before === page && document.activeElement === document.body) {
      heading?.focus({ preventScroll: true });
    }
    before = page;
  }, [ready]);
  return place;
}
