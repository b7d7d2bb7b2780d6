import type { Browser } from './driver/browser.ts';
import { atTheScreen, setClock, setSignals, wake } from './driver/controls.ts';
import type { Page } from './driver/page.ts';
import { until } from './driver/until.ts';

/** The Tuesday of most stories; bedtime is half past ten. */
export const evening = '2026-03-10';

const DOUBLE_PRESS_MS = 300;

export const tab = { width: 1280, height: 900 };

/** A person who installed Evenfall, read Welcome and pressed Start, at this local time. */
export async function started(browser: Browser, time: string): Promise<Page> {
  const page = await browser.open('options.html#welcome', tab);
  await setSignals(page, atTheScreen);
  await setClock(browser, page, time);
  await page.reload();
  await page.click('button', 'Start');
  await page.see('Evenfall has started');
  await wake(page);
  return page;
}

/** Time passes to this local time, and the worker wakes as its alarm would have woken it. */
export async function timePassesTo(browser: Browser, page: Page, time: string): Promise<void> {
  await setClock(browser, page, time);
  await wake(page);
}

/** Waits out the time in which two presses are taken for one (rule 22). */
export async function pauseAsAPerson(page: Page): Promise<void> {
  const pressedAt = await page.eval(() => performance.now());
  await until(
    'the press was no double press',
    async () => (await page.eval(() => performance.now())) - pressedAt > DOUBLE_PRESS_MS,
  );
}
