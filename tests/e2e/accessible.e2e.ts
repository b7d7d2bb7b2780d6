import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, launch } from './driver/browser.ts';
import { popupSize, type Size } from './driver/page.ts';
import { until } from './driver/until.ts';
import { evening, started, tab, timePassesTo } from './person.ts';

const pages = ['#welcome', '#week', '#plan', '#data', '#about'].map(
  (hash) => `options.html${hash}`,
);

describe.each(['dark', 'light'] as const)('where the system is %s', (colorScheme) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch({ colorScheme });
    // By day, so that the light theme is there to be seen.
    const page = await started(browser, `${evening}T13:00`);
    await timePassesTo(browser, page, `${evening}T13:01`);
    await page.close();
  });

  afterAll(() => browser?.close());

  /** A page once it has the theme of the system, which by day is also its own. */
  async function opened(path: string, size: Size) {
    const page = await browser.open(path, size);
    await page.text('h1');
    await until(`the theme is ${colorScheme}`, async () => {
      return (await page.eval(themeOfGround)) === colorScheme;
    });
    // A colour on its way from one theme to the other is neither.
    await until('everything stands still', () => page.eval(isStill));
    return page;
  }

  test('axe finds nothing wrong with the popup, empty or with a rating and its details', async () => {
    const popup = await opened('popup.html', popupSize);
    await popup.see('Leg restlessness');
    expect(await popup.axe()).toEqual([]);
    await popup.press('3');
    await popup.see('Saved: 3');
    expect(await popup.axe()).toEqual([]);
    await popup.close();
  });

  test.each(pages)('axe finds nothing wrong with %s', async (path) => {
    const page = await opened(path, tab);
    expect(await page.axe()).toEqual([]);
    expect(page.problems).toEqual([]);
    await page.close();
  });
});

function themeOfGround(): 'light' | 'dark' {
  const ground = getComputedStyle(document.body).backgroundColor;
  const [red = 0] = (ground.match(/\d+/g) ?? []).map(Number);
  return red > 128 ? 'light' : 'dark';
}

function isStill(): boolean {
  return document.getAnimations().every(({ playState }) => playState === 'finished');
}
