import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, launch } from './driver/browser.ts';
import type { Page } from './driver/page.ts';
import { evening, started, timePassesTo } from './person.ts';
import { goesToBed } from './rate-and-answer.ts';
import { wholeDiary } from './whole-diary.ts';

let browser: Browser;
let worker: Page;

beforeAll(async () => {
  browser = await launch();
  worker = await started(browser, `${evening}T21:40`);
});

afterAll(() => browser?.close());

test('who presses a number before the popup has read the store is believed to be in bed all the same', async () => {
  await timePassesTo(browser, worker, `${evening}T21:50`);
  const before = await browser.open('popup.html');
  await goesToBed(before);
  await before.close();
  await timePassesTo(browser, worker, `${evening}T22:05`);
  await holdTheStore(worker);
  const popup = await browser.open('popup.html');
  await popup.see('Keys 0 to 9');
  await popup.press('6');
  await letGoOfTheStore(worker);
  await popup.see('Saved 6');
  const { evenings } = await wholeDiary(worker, browser.zone);
  expect(evenings[evening]?.ratings).toEqual(['03-10 22:05 falling-asleep 6']);
});

/** The evenings cannot be read by anybody until they are let go. */
function holdTheStore(page: Page): Promise<void> {
  return page.eval(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('evenfall');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const held = opening.result.transaction('evenings', 'readwrite');
          const goOn = () => {
            if (Reflect.get(window, 'letGo') === true) opening.result.close();
            else held.objectStore('evenings').count().onsuccess = goOn;
          };
          held.objectStore('evenings').count().onsuccess = () => {
            resolve();
            goOn();
          };
        };
      }),
  );
}

async function letGoOfTheStore(page: Page): Promise<void> {
  await page.eval(() => Reflect.set(window, 'letGo', true));
}
