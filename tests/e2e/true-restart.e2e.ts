import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as BrowserApi } from 'webextension-polyfill';
import { type Browser, kindUnderTest, launch } from './driver/browser.ts';
import { whyNotInstallable } from './driver/external-crx.ts';

declare const chrome: BrowserApi;

const obstacle = kindUnderTest === 'chromium' ? whyNotInstallable() : undefined;
if (obstacle !== undefined) console.log(`No true restart in Chromium here: ${obstacle}.`);

describe.runIf(obstacle === undefined)('an installed Evenfall', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch({ installed: true });
  });

  afterAll(async () => {
    await browser?.close();
  });

  test('is there again, with what was stored, after the browser was killed', async () => {
    const before = await browser.open('options.html');
    await before.eval(() => chrome.storage.local.set({ trial: 'kept' }));
    await browser.kill9();
    await browser.relaunch();
    const after = await browser.open('options.html');
    const { trial } = await after.eval(() => chrome.storage.local.get('trial'));
    expect(trial).toBe('kept');
  });
});
