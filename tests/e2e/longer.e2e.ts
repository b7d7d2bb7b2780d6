import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../utils/settings/settings.ts';
import { fillDiary } from '../tools/tour/diary.ts';
import { type Browser, launch } from './driver/browser.ts';
import type { Page } from './driver/page.ts';
import { until } from './driver/until.ts';
import { unfold } from './fields.ts';
import { started, tab, timePassesTo } from './person.ts';

declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

const narrow = { width: 400, height: 800 };

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
  const worker = await started(browser, '2026-03-01T13:00');
  await fillDiary(worker);
  await timePassesTo(browser, worker, '2026-03-13T20:00');
});

afterAll(() => browser?.close());

const isWide = (page: Page) =>
  page.eval(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('twelve weeks', () => {
  let page: Page;

  beforeAll(async () => {
    page = await browser.open('options.html#longer', tab);
    await page.see('Highest rating of each day');
  });

  test('hold every rating, and an empty cell where there is none', async () => {
    const cell = (evening: string) =>
      page.eval(
        (hash) => document.querySelector<HTMLElement>(`.heat a[href="${hash}"]`)?.innerText.trim(),
        `#night/${evening}`,
      );
    expect(await cell('2026-03-06')).toMatch(/^7/);
    expect(await cell('2026-03-05')).toBe('no rating');
  });

  test('have the table of days in sight at once', async () => {
    const top = await page.eval(
      () => document.querySelector('.heat')?.getBoundingClientRect().top ?? 9_999,
    );
    expect(top).toBeLessThan(500);
  });

  test('say nothing of changes where none is known', async () => {
    const text = await page.text('main');
    expect(text).not.toContain('Worth mentioning');
    await unfold(page, 'Sleep regularity index');
    await page.see('0 pairs of nights');
  });

  test('are sound to axe, and fit a narrow page', async () => {
    expect(await page.axe()).toEqual([]);
    await page.puppeteer.setViewport(narrow);
    expect(await isWide(page)).toBe(false);
    expect(page.problems).toEqual([]);
  });
});

describe('what went together', () => {
  let page: Page;

  const chosen = () =>
    page.eval(() =>
      [...document.querySelectorAll<HTMLInputElement>('.chip input')].map(({ checked }) => checked),
    );
  const savedLooks = () =>
    page.eval(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      return (settings as Settings).furtherLooks.length;
    });
  const locked = () => page.eval(() => document.querySelector('fieldset:disabled') !== null);

  beforeAll(async () => {
    page = await browser.open('options.html#together', tab);
    await page.see('Screen after bedtime and your legs in bed');
  });

  test('says how many nights there are while they are few', async () => {
    await page.see('of 91 nights.');
    expect(await page.text('main')).toContain('Too early to tell');
    expect(await page.text('main')).not.toContain('rho');
  });

  test('keeps what was chosen before looking', async () => {
    await unfold(page, 'Choose before you look');
    await page.click('checkbox', 'How late you went to bed');
    await page.see('1 chosen: it needs 91 evenings');
    // The page shows a choice at once and saves it then; a reload in between would be too early.
    await until('it is saved', async () => (await savedLooks()) === 1);
    await page.reload();
    await until(
      'it is still chosen',
      async () => (await chosen()).join() === 'false,false,false,true',
    );
  });

  test('takes no choice any more once the others were opened', async () => {
    expect(await locked()).toBe(false);
    await page.click('button', 'Look at the others');
    await page.see('comparisons claim nothing');
    expect(await locked()).toBe(true);
  });

  test('is sound to axe, and fits a narrow page', async () => {
    expect(await page.axe()).toEqual([]);
    await page.puppeteer.setViewport(narrow);
    expect(await isWide(page)).toBe(false);
    expect(page.problems).toEqual([]);
  });
});
