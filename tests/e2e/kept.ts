import type { Browser as BrowserApi } from 'webextension-polyfill';
import type { EveningRecord } from '../../utils/rows/evening-record.ts';
import type { Rating } from '../../utils/rows/rating.ts';
import type { SleepRecord } from '../../utils/rows/sleep-record.ts';
import type { Browser } from './driver/browser.ts';
import type { Page } from './driver/page.ts';
import { rowsOf } from './driver/store.ts';
import { until } from './driver/until.ts';

declare const chrome: BrowserApi;

/** All that a browser keeps of what a person told, in one order. */
export type Kept = {
  ratings: Rating[];
  sleeps: SleepRecord[];
  notes: string[];
  /** Null before "Start", and after everything was erased. */
  plainWords: boolean | null;
  /** How many rows there are of what the worker saw by itself. */
  seen: number;
};

/** Opens the popup of a browser that was just started, and reads all that is kept, once it shows the diary. */
export async function keptBy(browser: Browser): Promise<{ popup: Page; kept: Kept }> {
  const popup = await browser.open('popup.html');
  // Two kills within the first moments of a start are beyond what can be helped (`torn-log.ts`).
  if (browser.kind === 'chromium') {
    await until('the log of the last start was renewed', () => popup.eval(isLogRenewed));
  }
  await until('the popup shows what it knows', () => popup.eval(isDrawn));
  const pending = async () =>
    (await rowsOf<{ id: string; act?: { does: string } }>(popup, 'engine'))
      .filter(({ id }) => id === 'pending')
      .map(({ act }) => act?.does);
  // Before "Start" the popup shows nothing of the store, and need not wait for it.
  if (await popup.eval(isAtStart)) {
    await until('the act is finished', async () => (await pending()).length === 0);
  }
  const [does] = await pending();
  if (does !== undefined) throw new Error(`The popup came before "${does}" was finished.`);
  await until('what lay aside was taken up', () => popup.eval(isNothingAside));
  return { popup, kept: await readKept(popup) };
}

/** Presses "Start" in the popup of a browser in which everything was erased, and reads what is kept then. */
export async function keptAfterStart(popup: Page): Promise<Kept> {
  await popup.eval(() => document.querySelector<HTMLElement>('.popup-start button')?.click());
  await until('the scale is there', () => popup.eval(isAtTheScale));
  return readKept(popup);
}

async function readKept(page: Page): Promise<Kept> {
  const evenings = await rowsOf<EveningRecord>(page, 'evenings');
  const screens = await rowsOf(page, 'screen');
  const prompts = await rowsOf(page, 'promptLog');
  return {
    ratings: await rowsOf<Rating>(page, 'ratings'),
    sleeps: await rowsOf<SleepRecord>(page, 'sleeps'),
    notes: evenings.flatMap(({ note }) => note ?? []),
    plainWords: await page.eval(readPlainWords),
    seen: screens.length + prompts.length,
  };
}

function isAtStart(): boolean {
  return document.querySelector('.popup-start') !== null;
}

async function isLogRenewed(): Promise<boolean> {
  return (await chrome.storage.session.get('torn-log'))['torn-log'] === false;
}

/** What stands below the scale comes from the store; before "Start" there is the button. */
function isDrawn(): boolean {
  return document.querySelector('.popup-links, .popup-start button') !== null;
}

function isAtTheScale(): boolean {
  return document.querySelector('.popup-links') !== null;
}

function isNothingAside(): boolean {
  return Object.keys(localStorage).every((name) => !name.startsWith('evenfall-told '));
}

async function readPlainWords(): Promise<boolean | null> {
  const { settings } = await chrome.storage.local.get('settings');
  const { startedAt = null, plainWords = false } = (settings ?? {}) as Record<string, unknown>;
  return startedAt === null ? null : plainWords === true;
}
