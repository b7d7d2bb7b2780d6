import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser as BrowserApi } from 'webextension-polyfill';
import { type Browser, launch } from '../driver/browser.ts';
import { moveMouse } from '../driver/desktop/hand.ts';
import type { Page } from '../driver/page.ts';
import { until } from '../driver/until.ts';

declare const chrome: BrowserApi;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch({ headless: false });
  page = await browser.open('options.html');
});

afterAll(async () => {
  await browser?.close();
});

test('the browser tells real idleness from real input', async () => {
  moveMouse();
  await until('active', async () => (await idleState()) === 'active');
  // 15 s is the shortest that browsers allow.
  await until('idle', async () => (await idleState()) === 'idle', 30_000);
  moveMouse();
  await until('active again', async () => (await idleState()) === 'active');
  expect(page.problems).toEqual([]);
});

function idleState(): Promise<string> {
  return page.eval(() => chrome.idle.queryState(15));
}
