import { options } from 'preact';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '../../../entrypoints/options/Options.tsx';
import { Popup } from '../../../entrypoints/popup/Popup.tsx';
import { Root } from '../../../entrypoints/shared/Root.tsx';
import { at } from '../diary/diary-rows.ts';
import { asked, drawn, settled } from '../pages/drawn-page.ts';
import { EVENING } from './odd-rows.ts';

/** A page as a person opens it: its address, and what stands on it once all of it is drawn. */
export type Opened = { page: string; has: string; at?: number };

/** The pages that are made of many evenings, and how each is opened. */
export const RANGES: readonly Opened[] = [
  { page: 'week', has: '.week-figures, .week-navigation + section' },
  { page: 'longer', has: 'table.heat, h1 + section' },
  { page: 'together', has: '.look' },
  { page: 'doctor', has: '.doctor-page table' },
  { page: 'data', has: '.counts dt' },
];

export const monthOf = (month: string): Opened => ({
  page: `nights/${month}`,
  has: 'table.nights',
});

/** The pages that are made of one evening. */
export const ofEvening = (evening: string): Opened[] => [
  { page: `night/${evening}`, has: '.night-page section' },
  { page: `check-in/${evening}`, has: 'form, fieldset' },
];

export const PLAN: Opened = { page: 'plan', has: '.prompt-rows' };

/** The pages that show what was chosen, and the text of others. */
const CHOSEN: readonly Opened[] = [
  PLAN,
  { page: 'settings', has: '.time-field' },
  { page: 'visit', has: '.visit-add' },
  { page: 'about', has: 'section' },
  { page: 'welcome', has: 'section' },
];

/** The popup with a card, and in the night. */
export const POPUPS: readonly Opened[] = [
  { page: 'popup', has: '.tonight, .night-ways, .popup-start', at: at(EVENING, '21:12') },
  { page: 'popup', has: '.tonight, .night-ways, .popup-start', at: at('2026-03-11', '02:00') },
];

/** Every page there is, and the popup. */
export const EVERY: readonly Opened[] = [
  ...RANGES,
  monthOf('2026-03'),
  ...ofEvening(EVENING),
  ...CHOSEN,
  ...POPUPS,
];

/** Nine in the evening, a day later than all that is told. */
const LATER = at('2026-03-11', '21:00');

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
