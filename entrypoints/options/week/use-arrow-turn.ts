import { useLayoutEffect } from 'preact/hooks';

/** What has its own use for the arrow keys: fields, and what scrolls sideways. */
const HAS_ITS_OWN = 'input, select, textarea, [contenteditable], [role="slider"], [tabindex="0"]';

type Turn = { earlierHref: string; laterHref: string | null };

/** The arrow keys turn the page as its arrows do, unless what has the focus needs them. */
export function useArrowTurn({ earlierHref, laterHref }: Turn): void {
  useLayoutEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const href = isForPage(event) ? hrefOf(event.key, { earlierHref, laterHref }) : null;
      if (href === null) return;
      event.preventDefault();
      location.hash = href;
    };
    addEventListener('keydown', turn);
    return () => removeEventListener('keydown', turn);
  }, [earlierHref, laterHref]);
}

function isForPage(event: KeyboardEvent): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey, defaultPrevented, target } = event;
  if (defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return false;
  return !(target instanceof Element && target.closest(HAS_ITS_OWN));
}

/** Where the page runs from right to left, its arrows do too. */
function hrefOf(key: string, { earlierHref, laterHref }: Turn): string | null {
  const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
  const [earlier, later] = isRightToLeft
    ? ['ArrowRight', 'ArrowLeft']
    : ['ArrowLeft', 'ArrowRight'];
  if (key === earlier) return earlierHref;
  return key === later ? laterHref : null;
}
