import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Settings } from '../../utils/settings/settings.ts';
import { type Browser, launch } from './driver/browser.ts';
import { setClock } from './driver/controls.ts';
import type { Page } from './driver/page.ts';
import { fill } from './fields.ts';
import { evening, started, tab } from './person.ts';

declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

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

/** The names of the person's own factors, as they are kept. */
const names = () =>
  settings.eval(async () => {
    const { settings: kept } = await chrome.storage.local.get('settings');
    return (kept as Settings).ownFactors.map(({ name }) => name);
  });

test('a name that is half typed stays while the time passes, and is kept when its field is left', async () => {
  await settings.focus('textbox', 'Something of your own');
  await settings.type('Nap');
  await settings.press('Enter');
  await settings.focus('textbox', 'Name of Nap');
  await settings.press('End');
  await settings.type(' at n');
  await setClock(browser, settings, `${evening}T13:05`);
  await settings.eval(() => dispatchEvent(new Event('focus')));
  await settings.see('Evenfall thinks it is 1:05 PM');
  await settings.type('oon');
  await settings.press('Tab');
  await expect.poll(names).toEqual(['Nap at noon']);
});

test('a name that is typed past the room for it ends with a whole character', async () => {
  await settings.focus('textbox', 'Something of your own');
  await settings.type(`${'x'.repeat(59)}\u{1f634}`);
  await settings.press('Enter');
  await expect.poll(names).toEqual(['Nap at noon', 'x'.repeat(59)]);
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
