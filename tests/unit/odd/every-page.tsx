import { options } from 'preact';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '../../../entrypoints/options/Options.tsx';
import { Popup } from '../../../entrypoints/popup/Popup.tsx';
import { Root } from '../../../entrypoints/shared/Root.tsx';
import { asked, drawn, settled } from '../pages/drawn-page.ts';
import { LATER, type Opened } from './pages.ts';

/** How often a component or an element was drawn, and how often a clock was asked, since it was last begun anew. */
export const work = { drawn: 0, asked: 0 };

/** The most work that any page was so far. */
export const most = { drawn: 0, asked: 0 };

const { diffed } = options;
options.diffed = (node) => {
  work.drawn += 1;
  diffed?.(node);
};

const { fromEpochMilliseconds } = Temporal.Instant;
Temporal.Instant.fromEpochMilliseconds = (ms) => {
  work.asked += 1;
  return fromEpochMilliseconds.call(Temporal.Instant, ms);
};

/** What a browser has and this document lacks. */
export function withBrowser(): void {
  Object.assign(globalThis, { scrollTo: () => undefined });
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async () => ({ ok: true }),
    getURL: (path: string) => path,
  });
  const { HTMLInputElement, HTMLSelectElement } = document.defaultView as typeof globalThis;
  for (const { prototype } of [HTMLInputElement, HTMLSelectElement]) {
    Object.defineProperty(prototype, 'validity', {
      configurable: true,
      value: { valid: true, badInput: false },
    });
  }
}

/**
 * Opens a page and all that is folded on it. Answers with why it does not stand, or nothing: it is
 * blank, or says that something went wrong. How much work it was is counted.
 */
export async function troubleOn({ page, has, at: moment = LATER }: Opened): Promise<string | null> {
  vi.setSystemTime(moment);
  Object.assign(work, { drawn: 0, asked: 0 });
  location.hash = page === 'popup' ? '' : `#${page}`;
  const body = await drawn(<Root>{page === 'popup' ? <Popup /> : <Options />}</Root>);
  await standing(body, `${has}, [role=alert]`);
  await unfolded(body);
  if (body.querySelector('[role=alert]')) return `${page}: ${asked.logged.flat().join(' ')}`;
  if (!body.querySelector(has)) return `${page} is blank`;
  most.drawn = Math.max(most.drawn, work.drawn);
  most.asked = Math.max(most.asked, work.asked);
  return null;
}

async function standing(body: Element, wanted: string): Promise<void> {
  // Code that comes later takes its time only once.
  await vi
    .waitUntil(
      async () => {
        for (let turn = 0; turn < 40 && !body.querySelector(wanted); turn += 1) {
          await settled(() => undefined);
        }
        return body.querySelector(wanted) !== null;
      },
      { timeout: 6_000, interval: 5 },
    )
    .catch(() => undefined);
}

async function unfolded(body: Element): Promise<void> {
  const folded = [...body.querySelectorAll('details')];
  const { Event } = document.defaultView as typeof globalThis;
  await settled(() => {
    for (const one of folded) {
      one.open = true;
      one.dispatchEvent(new Event('toggle'));
    }
  });
  for (let turn = 0; turn < 3; turn += 1) await settled(() => undefined);
}
