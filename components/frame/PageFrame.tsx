import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Mark } from '../ui/Mark.tsx';
import { useWords } from '../ui/words-context.ts';
import './frame.css';

/** A page as the header or the tabs name it. */
type Entry = { id: string; title: string };

type Props = {
  /** The row of pages. */
  entries: readonly Entry[];
  /** The pages of the room that is open; none where there is but one. */
  tabs: readonly Entry[];
  /** The page that is open, and the one of the row under which it is found. */
  current: Entry & { room: string };
  children: ComponentChildren;
};

/** The header with the pages, the page that is open below its one heading, and the way to the crisis line. */
export function PageFrame({ entries, tabs, current, children }: Props) {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <>
      {/* No link: the part of the address that would lead there names the page. */}
      <button type="button" class="button skip" onClick={() => heading.current?.focus()}>
        {say('skip')}
      </button>
      <header class="page-header">
        <div class="page-header-row">
          <span class="page-name">
            <Mark />
            {say('extensionName')}
          </span>
          <Pages name={say('pages')} entries={entries} current={current} />
        </div>
        {tabs.length > 0 && (
          <div class="page-tabs">
            <Pages name={say('page_tabs')} entries={tabs} current={current} />
          </div>
        )}
      </header>
      <main class="page">
        <Heading place={heading} page={current} />
        {children}
      </main>
      <footer class="page-foot">
        <a href="#about/crisis">{say('crisis_heading')}</a>
      </footer>
    </>
  );
}

type HeadingProps = { place: RefObject<HTMLHeadingElement | null>; page: Entry };

/**
 * The heading with which another page begins. It stands before the content, so that its effect comes
 * first: a page that puts the focus into one of its fields keeps it there.
 */
function Heading({ place, page: { id, title } }: HeadingProps) {
  const { say } = useWords();
  const opened = useRef(id);
  useLayoutEffect(() => {
    document.title = say('page_title', title);
    if (opened.current === id) return;
    opened.current = id;
    place.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [id, title]);
  return (
    <h1 ref={place} tabIndex={-1}>
      {title}
    </h1>
  );
}

type PagesProps = { name: string } & Pick<Props, 'entries' | 'current'>;

/** Links to pages; the one that is open is marked, or the one under which it is found. */
function Pages({ name, entries, current: { id, room } }: PagesProps) {
  const isOpen = (one: string) => one === id && 'page';
  const isAbove = (one: string) => one === room && entries.every((other) => other.id !== id);
  return (
    <nav aria-label={name}>
      {entries.map((entry) => (
        <a
          key={entry.id}
          href={`#${entry.id}`}
          aria-current={isOpen(entry.id) || (isAbove(entry.id) ? 'true' : undefined)}
        >
          {entry.title}
        </a>
      ))}
    </nav>
  );
}
