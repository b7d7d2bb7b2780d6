import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, launch } from './driver/browser.ts';
import type { Page } from './driver/page.ts';
import { fill } from './fields.ts';
import { evening, started, tab } from './person.ts';

let browser: Browser;
let settings: Page;

beforeAll(async () => {
  browser = await launch();
  await started(browser, `${evening}T13:00`);
  settings = await browser.open('options.html#settings', tab);
});

afterAll(() => browser?.close());

/** What a page or the popup says. */
async function saysOn(path: string, ...said: string[]): Promise<void> {
  const page = await browser.open(path, tab);
  for (const text of said) await page.see(text);
  await page.close();
}

test('times have 24 hours on every page and in the popup once that is chosen', async () => {
  await settings.see('Evenfall thinks it is 1:00 PM');
  await fill(settings, 'Times', 'h23');
  await settings.see('Evenfall thinks it is 13:00');
  await saysOn('options.html#plan', '19:30', 'Bedtime is 22:30.');
  await saysOn('popup.html', 'Bedtime 22:30');
  await fill(settings, 'Times', '');
  await settings.see('Evenfall thinks it is 1:00 PM');
});

test('the week begins on the day that is chosen', async () => {
  // 10 March 2026 is a Tuesday.
  await fill(settings, 'The week begins on', '1');
  await saysOn('options.html#week', 'March 9');
  await fill(settings, 'The week begins on', '6');
  await saysOn('options.html#week', 'March 7');
});

test('a number to call is kept here, where older links to it lead as well', async () => {
  await settings.close();
  settings = await browser.open('options.html#plan/crisis', tab);
  await settings.see('A number to call');
  await settings.type('Anna, 555 0134');
  await settings.see('Saved.');
  await saysOn('options.html#about', 'Your number: Anna, 555 0134');
  expect(await settings.axe()).toEqual([]);
  expect(settings.problems).toEqual([]);
});
