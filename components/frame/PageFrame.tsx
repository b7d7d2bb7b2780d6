import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Mark } from '../ui/Mark.tsx';
import { useWords } from '../ui/words-context.ts';
import './frame.css';

/** A page of the table of contents as the header shows it. */
type Entry = { id: string; title: string };

type Props = { entries: readonly Entry[]; current: Entry; children: ComponentChildren };

/** The header with the pages, the page that is open below its one heading, and the way to the crisis line. */
export function PageFrame({ entries, current, children }: Props) {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useRef(current.id);
  useLayoutEffect(() => {
    document.title = say('page_title', current.title);
    if (opened.current === current.id) return;
    opened.current = current.id;
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [current.id, current.title]);
  return (
    <>
      <header class="page-header">
        <div class="page-header-row">
          <span class="page-name">
            <Mark />
            {say('extensionName')}
          </span>
          <nav aria-label={say('pages')}>
            {entries.map(({ id, title }) => (
              <a key={id} href={`#${id}`} aria-current={id === current.id ? 'page' : undefined}>
                {title}
              </a>
            ))}
          </nav>
        </div>
      </header>
      <main class="page">
        <h1 ref={heading} tabIndex={-1}>
          {current.title}
        </h1>
        {children}
      </main>
      <footer class="page-foot">
        <a href="#about/crisis">{say('crisis_heading')}</a>
      </footer>
    </>
  );
}
