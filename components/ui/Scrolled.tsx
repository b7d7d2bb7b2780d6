import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  class: string;
  /** What it is, for those who reach it by keyboard. */
  label: string;
  /** How far it is scrolled when it is drawn first, in percent of its width, and again whenever `of` is another. */
  start?: { percent: number; of: string } | null;
  children: ComponentChildren;
};

/** What may be wider than a narrow page, and then scrolls by itself. */
export function Scrolled({ class: look, label, start = null, children }: Props) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = place;
    if (current && start) current.scrollLeft = (current.scrollWidth * start.percent) / 100;
  }, [start?.of]);
  return (
    <section
      ref={place}
      class={look}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={label}
    >
      {children}
    </section>
  );
}
