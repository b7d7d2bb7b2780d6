import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rating } from '../../utils/rows/rating.ts';
import { type Browser, kindUnderTest, launch } from './driver/browser.ts';
import { setClock } from './driver/controls.ts';
import { rowsOf } from './driver/store.ts';
import { evening, started } from './person.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
  await (await started(browser, `${evening}T21:00`)).close();
});

afterAll(() => browser?.close());

describe('a rating shown as saved', () => {
  // Firefox lets no script run before those of an extension's page. There the unit test of the store
  // stands alone for this: the same option of the same library asks for it.
  test.skipIf(kindUnderTest === 'firefox')('was written with strict durability', async () => {
    const popup = await browser.open('popup.html');
    // Before the page's own scripts: the store takes its functions along when it opens.
    await popup.puppeteer.evaluateOnNewDocument(watchDurability);
    await popup.reload();
    await popup.click('button', '5');
    await popup.see('Saved 5');
    const seen = await popup.eval(() => Reflect.get(window, 'durabilities') as string[]);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen)).toEqual(new Set(['strict']));
  });

  test('is there after the browser was killed at that very moment', async () => {
    const popup = await browser.open('popup.html');
    await setClock(browser, popup, `${evening}T21:10`);
    await popup.reload();
    await popup.see('Leg restlessness');
    await popup.press('8');
    await popup.see('Saved 8');
    await browser.kill9();
    await browser.relaunch();
    const page = await browser.open('popup.html');
    const scores = (await rowsOf<Rating>(page, 'ratings')).map(({ score }) => score);
    expect(scores.filter((score) => score === 8)).toHaveLength(1);
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
