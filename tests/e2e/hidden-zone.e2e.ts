import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, kindUnderTest, launch } from './driver/browser.ts';
import type { Page } from './driver/page.ts';
import { evening, started, tab, timePassesTo } from './person.ts';

/** Complaint 6: a browser that says UTC, whether it hides the zone or the computer has none set. */
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch({ zone: 'UTC' });
  page = await started(browser, `${evening}T13:00`);
});

afterAll(() => browser?.close());

type Settings = { zone: string | null };

const chosenZone = () =>
  page.eval(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    return (settings as Settings).zone;
  });

declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

describe('a browser that hides the time zone', () => {
  test('is noticed, and the person is asked on every page', async () => {
    for (const name of ['week', 'plan', 'data', 'about']) {
      const options = await browser.open(`options.html#${name}`, tab);
      await options.see('This browser may be hiding your time zone.');
      await options.close();
    }
    const popup = await browser.open('popup.html');
    await popup.see('where you are?');
    await popup.close();
  });

  test('the zone chosen by hand holds for worker and pages, and is not asked about again', async () => {
    const options = await browser.open('options.html#settings', tab);
    await options.see('No, the time zone is');
    await options.eval(() => {
      const select = document.querySelector<HTMLSelectElement>('.zone-question select');
      if (!select) throw new Error('no list of zones');
      select.value = 'America/New_York';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(chosenZone).toBe('America/New_York');
    await options.gone('This browser may be hiding your time zone.');
    await options.see('America/New_York');
    await options.close();
  });

  test('the worker goes by it: half past ten is half past ten over there', async () => {
    await browser.killWorker();
    // 22:31 in New York, which is four hours behind UTC on that day.
    await timePassesTo(browser, page, '2026-03-11T02:31');
    const popup = await browser.open('popup.html');
    await popup.see('It is the bedtime you chose.');
    await popup.close();
  });
});

// Chromium has no such mode.
describe.runIf(kindUnderTest === 'firefox')('a Firefox that resists fingerprinting', () => {
  test('hides the zone from web pages and not from Evenfall, so nothing is asked', async () => {
    const resisting = await launch({
      zone: 'Europe/Berlin',
      preferences: { 'privacy.resistFingerprinting': true },
    });
    const web = await resisting.openAddress('about:blank');
    expect(await web.eval(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toMatch(
      /^(UTC|Atlantic\/Reykjavik)$/,
    );
    const options = await resisting.open('options.html#about', tab);
    await options.see('How time is counted');
    await options.gone('This browser may be hiding your time zone.');
    expect(await options.eval(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(
      'Europe/Berlin',
    );
    await resisting.close();
  });
});
