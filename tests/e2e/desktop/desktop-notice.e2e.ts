import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser as BrowserApi } from 'webextension-polyfill';
import { type Browser, launch } from '../driver/browser.ts';
import { Desktop } from '../driver/desktop/desktop.ts';
import { until } from '../driver/until.ts';

declare const chrome: BrowserApi;

let desktop: Desktop;
let browser: Browser;

beforeAll(async () => {
  desktop = await Desktop.start();
  browser = await launch({ headless: false });
});

afterAll(async () => {
  await browser?.close();
  desktop?.stop();
});

test('a notice reaches the desktop, and can be pressed', async () => {
  const page = await browser.open('options.html');
  await page.eval(() => {
    const pressed: string[] = [];
    Object.assign(window, { pressed });
    chrome.notifications.onClicked.addListener((id) => pressed.push(id));
    return chrome.notifications.create('prompt/trial', {
      type: 'basic',
      iconUrl: '/icon/128.png',
      title: 'A "trial"',
      message: 'First line\nsecond line',
    });
  });
  const shown = { title: 'A "trial"', text: 'First line\nsecond line', buttons: [] };
  expect(await desktop.notice('A "trial"')).toEqual(shown);
  await desktop.pressBody('A "trial"');
  await until('the press arrives', () => page.eval('window.pressed.includes("prompt/trial")'));
  expect(desktop.notices()).toHaveLength(1);
});
