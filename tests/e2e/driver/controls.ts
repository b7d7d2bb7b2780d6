import type { Browser as BrowserApi } from 'webextension-polyfill';
import type { Browser } from './browser.ts';
import type { Page } from './page.ts';

declare const chrome: BrowserApi;

/** What the e2e build takes the person to be doing, in place of the real signals. */
export type Signals = {
  idle: 'active' | 'idle' | 'locked';
  focused: boolean;
  audible: boolean;
};

/** What an e2e build reads from `storage.local` under `e2e`; production builds know nothing of it. */
type Controls = {
  clockOffsetMs: number;
  signals: Signals | null;
  idleSeconds: number | null;
};

/** A person at the computer, looking at the browser, in silence. */
export const atTheScreen: Signals = {
  idle: 'active',
  focused: true,
  audible: false,
};

/**
 * Sets the clock of worker and pages to this local time in the browser's zone, for instance
 * `2026-03-10T21:30`, or to this instant; it runs on from there. Pages see it when they open.
 */
export async function setClock(browser: Browser, page: Page, time: string | number): Promise<void> {
  const at = typeof time === 'number' ? time : instantOf(time, browser.zone);
  await change(page, { clockOffsetMs: at - Date.now() });
}

/** Sets what the person is doing; null gives the real signals back. */
export async function setSignals(page: Page, signals: Signals | null): Promise<void> {
  await change(page, { signals });
}

/** Sets for how many seconds there was no input; null gives the real figure back. */
export async function setIdleSeconds(page: Page, idleSeconds: number | null): Promise<void> {
  await change(page, { idleSeconds });
}

/** Lets the worker wake as if its alarm had rung; returns when it has saved and acted. */
export async function wake(page: Page): Promise<void> {
  const answer = await page.eval(askToWake);
  if (answer?.ok !== true) throw new Error(`The worker answered ${JSON.stringify(answer)}.`);
}

/** The instant of a local time; of a time that occurs twice the first. */
export function instantOf(localTime: string, zone: string): number {
  return Temporal.PlainDateTime.from(localTime).toZonedDateTime(zone).epochMilliseconds;
}

async function change(page: Page, controls: Partial<Controls>): Promise<void> {
  await page.eval(writeControls, controls);
}

async function writeControls(controls: Partial<Controls>): Promise<void> {
  const usual: Controls = { clockOffsetMs: 0, signals: null, idleSeconds: null };
  const { e2e } = await chrome.storage.local.get({ e2e: usual });
  await chrome.storage.local.set({ e2e: Object.assign(e2e as Controls, controls) });
}

function askToWake(): Promise<{ ok: boolean } | undefined> {
  return chrome.runtime.sendMessage({ type: 'e2e-wake' });
}
