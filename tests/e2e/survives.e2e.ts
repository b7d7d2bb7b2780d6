import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rating } from '../../utils/ratings/rating.ts';
import { type Browser, launch } from './driver/browser.ts';
import { rowsOf } from './driver/store.ts';
import { evening, started } from './person.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

describe('a rating shown as saved', () => {
  test('was written with strict durability', async () => {
    await (await started(browser, `${evening}T21:00`)).close();
    const popup = await browser.open('popup.html');
    // Before the page's own scripts: the store takes its functions along when it opens.
    await popup.puppeteer.evaluateOnNewDocument(watchDurability);
    await popup.reload();
    await popup.click('button', '5');
    await popup.see('Saved: 5');
    const seen = await popup.eval(() => Reflect.get(window, 'durabilities') as string[]);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen)).toEqual(new Set(['strict']));
  });

  test('is there after the browser was killed at that very moment', async () => {
    const popup = await browser.open('popup.html');
    await popup.press('8');
    await popup.see('Saved: 8');
    await browser.kill9();
    await browser.relaunch();
    const page = await browser.open('popup.html');
    const scores = (await rowsOf<Rating>(page, 'ratings')).map(({ score }) => score);
    expect(scores.toSorted((a, b) => a - b)).toEqual([5, 8]);
  });
});

/** Notes the durability of every writing transaction from now on. */
function watchDurability(): void {
  const seen: string[] = [];
  Object.assign(window, { durabilities: seen });
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...given: Parameters<typeof transaction>) {
    const made = transaction.apply(this, given);
    if (made.mode === 'readwrite') seen.push(made.durability);
    return made;
  };
}
