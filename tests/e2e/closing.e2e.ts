import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EveningRecord } from '../../utils/rows/evening-record.ts';
import type { Rating } from '../../utils/rows/rating.ts';
import { type Browser, launch } from './driver/browser.ts';
import { type Page, popupSize } from './driver/page.ts';
import { rowsOf } from './driver/store.ts';
import { evening, started, tab } from './person.ts';

let browser: Browser;
let worker: Page;

beforeAll(async () => {
  browser = await launch();
  worker = await started(browser, `${evening}T21:00`);
});

afterAll(() => browser?.close());

/** Presses the last key of a note and is gone in the same moment, long before the pause in which it would be saved. */
async function typedAndGone(page: Page, note: string): Promise<void> {
  await page.focus('textbox', 'Note');
  await page.type(note);
  await page.close();
}

test('a note is kept when the popup closes in the middle of the typing', async () => {
  const popup = await browser.open('popup.html', popupSize);
  await popup.click('button', '4');
  await popup.see('Saved 4');
  await popup.click('button', 'Add details');
  await typedAndGone(popup, 'Long train ride.');
  const again = await browser.open('popup.html', popupSize);
  await again.see('Leg restlessness');
  const notes = async () => (await rowsOf<Rating>(worker, 'ratings')).map(({ note }) => note);
  await expect.poll(notes, { timeout: 20_000 }).toEqual(['Long train ride.']);
  expect(again.problems).toEqual([]);
  await again.close();
});

test('a note is kept when its page is left for another one', async () => {
  const page = await browser.open(`options.html#night/${evening}`, tab);
  await page.focus('textbox', 'Note');
  await page.type('Rain.');
  await page.eval(() => {
    location.hash = '#week';
  });
  const note = async () =>
    (await rowsOf<EveningRecord>(worker, 'evenings')).find((row) => row.evening === evening)?.note;
  await expect.poll(note, { timeout: 20_000 }).toBe('Rain.');
  await page.close();
});
