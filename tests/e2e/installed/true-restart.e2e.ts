import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as BrowserApi } from 'webextension-polyfill';
import type { Rating } from '../../../utils/rows/rating.ts';
import { type Browser, kindUnderTest, launch } from '../driver/browser.ts';
import { whyNotInstallable } from '../driver/external-crx.ts';
import { rowsOf } from '../driver/store.ts';
import { until } from '../driver/until.ts';
import { evening, started } from '../person.ts';

declare const chrome: BrowserApi;

const obstacle = kindUnderTest === 'chromium' ? whyNotInstallable() : undefined;
if (obstacle !== undefined) console.log(`No true restart in Chromium here: ${obstacle}.`);

describe.runIf(obstacle === undefined)(
  'an installed Evenfall, after the browser was killed',
  () => {
    let browser: Browser;

    beforeAll(async () => {
      browser = await launch({ installed: true });
      await started(browser, `${evening}T21:00`);
      const popup = await browser.open('popup.html');
      await popup.see('Leg restlessness');
      await popup.press('6');
      await popup.see('Saved 6');
      await browser.kill9();
      await browser.relaunch();
    });

    afterAll(() => browser?.close());

    test('has the rating, once', async () => {
      const page = await browser.open('popup.html');
      const scores = (await rowsOf<Rating>(page, 'ratings')).map(({ score }) => score);
      expect(scores).toEqual([6]);
      await page.see('This evening');
    });

    test('has its alarm again, though no browser need keep one', async () => {
      const page = await browser.open('popup.html');
      const alarms = await until('there is an alarm', async () => {
        const all = await page.eval(() => chrome.alarms.getAll());
        return all.length > 0 ? all : undefined;
      });
      expect(alarms.map(({ name }) => name)).toEqual(['wake']);
    });
  },
);
