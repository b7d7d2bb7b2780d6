import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rating } from '../../utils/rows/rating.ts';
import { type Browser, kindUnderTest, launch } from './driver/browser.ts';
import { type Page, popupSize } from './driver/page.ts';
import { rowsOf } from './driver/store.ts';
import { clickBeginning } from './fields.ts';
import { evening, pauseAsAPerson, started, timePassesTo } from './person.ts';

/** The scale by real keys, of keyboards other than the one on which it was written. */
let browser: Browser;
let worker: Page;
let popup: Page;

beforeAll(async () => {
  browser = await launch();
  worker = await started(browser, `${evening}T20:00`);
  await timePassesTo(browser, worker, `${evening}T20:05`);
  popup = await browser.open('popup.html', popupSize);
  await popup.text('.tonight');
});

afterAll(() => browser?.close());

const scores = async () => (await rowsOf<Rating>(worker, 'ratings')).map(({ score }) => score);

/** A key of another script. Chromium is told its character and its place, Firefox its character alone. */
async function pressForeign(key: string, code: string): Promise<void> {
  if (kindUnderTest === 'firefox') return popup.type(key);
  const session = await popup.puppeteer.createCDPSession();
  for (const type of ['keyDown', 'keyUp'] as const) {
    await session.send('Input.dispatchKeyEvent', { type, key, code, text: key });
  }
  await session.detach();
}

describe('the keys of the scale', () => {
  test('a key that is held down rates once', async () => {
    const { keyboard } = popup.puppeteer;
    await keyboard.down('5');
    await popup.see('Saved 5');
    await pauseAsAPerson(popup);
    await keyboard.down('5');
    await keyboard.down('5');
    await keyboard.up('5');
    expect(await popup.text('body')).not.toContain('A new one instead');
    expect(await scores()).toEqual([5]);
  });

  // The driver of Firefox presses the number pad with Num Lock, that of Chromium without.
  test('the number pad rates with Num Lock, and moves without', async () => {
    await pauseAsAPerson(popup);
    await popup.press('Numpad1');
    await pauseAsAPerson(popup);
    const expected = kindUnderTest === 'firefox' ? [1] : [5];
    await expect.poll(scores).toEqual(expected);
  });

  test.each([
    ['Arabic', '٣', 'Digit3', 3],
    ['Persian, on the number pad', '۷', 'Numpad7', 7],
    ['full-width, as an input method gives it', '９', 'Digit9', 9],
  ])('digits rate in another script: %s', async (_, key, code, score) => {
    await pauseAsAPerson(popup);
    await pressForeign(key, code);
    await popup.see(`Changed to ${score}`);
    expect(await scores()).toEqual([score]);
  });

  test('with Shift, Alt or the command key nothing is rated', async () => {
    for (const chord of ['Shift+Digit4', 'Alt+4', 'Meta+4']) {
      await pauseAsAPerson(popup);
      await popup.press(chord);
    }
    await pauseAsAPerson(popup);
    expect(await scores()).toEqual([9]);
  });

  test('digits that are typed into a note or a time do not rate, and those after a chip do', async () => {
    await clickBeginning(popup, 'Details of 9');
    await popup.focus('textbox', 'Note');
    await popup.type('1 of 2');
    expect(await scores()).toEqual([9]);
    await popup.click('checkbox', 'arms');
    await pauseAsAPerson(popup);
    await popup.press('8');
    await popup.see('Changed to 8');
    expect(await rowsOf<Rating>(worker, 'ratings')).toMatchObject([
      { score: 8, note: '1 of 2', where: ['arms'] },
    ]);
  });

  test('nothing went wrong on the page', () => {
    expect(popup.problems).toEqual([]);
  });
});
