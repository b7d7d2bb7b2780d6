import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as BrowserApi } from 'webextension-polyfill';
import type { PromptLogRow } from '../../utils/rows/prompt-log-row.ts';
import { type Browser, launch } from './driver/browser.ts';
import { atTheScreen, setSignals } from './driver/controls.ts';
import type { Page } from './driver/page.ts';
import { rowsOf } from './driver/store.ts';
import { until } from './driver/until.ts';
import { evening, started, tab, timePassesTo } from './person.ts';

declare const chrome: BrowserApi;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await started(browser, `${evening}T19:00`);
});

afterAll(() => browser?.close());

async function inPopup(act: (popup: Page) => Promise<void>): Promise<void> {
  const popup = await browser.open('popup.html');
  await popup.see('Tonight');
  await act(popup);
  expect(popup.problems).toEqual([]);
  await popup.close();
}

const alarms = () =>
  page.eval(async () => (await chrome.alarms.getAll()).map(({ name }) => name).join());

describe('what the worker knew and cannot read any more', () => {
  const sentence = 'could not read its notes for the evening';

  test('is told of once, and never again once that is dismissed', async () => {
    await browser.killWorker();
    await page.eval(spoilState);
    await timePassesTo(browser, page, `${evening}T19:05`);
    await inPopup(async (popup) => {
      await popup.see(sentence);
      expect(await popup.axe()).toEqual([]);
      await popup.click('button', 'Do not show this again');
      await popup.gone(sentence);
    });
    await browser.killWorker();
    await timePassesTo(browser, page, `${evening}T19:06`);
    await inPopup((popup) => popup.gone(sentence));
    const rows = await rowsOf<{ id: string }>(page, 'engine');
    expect(rows.filter(({ id }) => id.startsWith('unread-'))).toHaveLength(1);
  });
});

describe('an alarm that is gone', () => {
  test.each(['popup.html', 'options.html#about'])('is set again by opening %s', async (address) => {
    await browser.killWorker();
    await page.eval(() => chrome.alarms.clearAll());
    expect(await alarms()).toBe('');
    const opened = await browser.open(address, tab);
    await until('the alarm is there', async () => (await alarms()) === 'wake');
    await opened.close();
  });
});

describe('sound that plays all evening', () => {
  const noticed = async () =>
    (await rowsOf<PromptLogRow>(page, 'promptLog'))
      .filter(({ noticeAt }) => noticeAt !== null)
      .map(({ prompt }) => prompt);

  test('holds the notifications, and the popup says so', async () => {
    await setSignals(page, { ...atTheScreen, audible: true });
    await timePassesTo(browser, page, `${evening}T19:40`);
    expect(await noticed()).toEqual([]);
    await inPopup((popup) => popup.see('Notifications wait while sound is playing.'));
  });

  test('holds the bedtime no longer, and that comes once', async () => {
    await browser.killWorker();
    await timePassesTo(browser, page, `${evening}T22:30`);
    expect(await noticed()).toEqual(['bedtime']);
    await browser.killWorker();
    await timePassesTo(browser, page, `${evening}T22:44`);
    expect(await noticed()).toEqual(['bedtime']);
  });

  test('and "I’m going to bed" on its card can be undone, which brings the card back', async () => {
    await inPopup(async (popup) => {
      await popup.click('button', "I'm going to bed");
      await popup.see('In bed since');
      await popup.click('button', 'Undo');
      await popup.see('It is the bedtime you chose.');
    });
  });
});

/** Leaves something in the place of the state that is none. */
async function spoilState(): Promise<void> {
  const answerOf = <Answer>(request: IDBRequest<Answer>) =>
    new Promise<Answer>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const store = await answerOf(indexedDB.open('evenfall'));
  const state = { version: 99, device: 'here' };
  await answerOf(
    store.transaction('engine', 'readwrite').objectStore('engine').put({ id: 'state', state }),
  );
  store.close();
}
