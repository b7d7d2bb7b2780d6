import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, kindUnderTest, launch } from './driver/browser.ts';
import type { Page } from './driver/page.ts';
import { rowsOf } from './driver/store.ts';
import { evening, started, tab } from './person.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: { local: { set(items: object): Promise<void>; get(key: string): Promise<object> } };
};

let browser: Browser;
let popup: Page;
const folder = mkdtempSync(join(tmpdir(), 'evenfall-files-'));

beforeAll(async () => {
  browser = await launch();
  await (await started(browser, `${evening}T21:00`)).close();
  popup = await browser.open('popup.html');
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a message', () => {
  test('of an unknown type is refused, and changes nothing', async () => {
    const answer = await popup.eval(() => chrome.runtime.sendMessage({ type: 'erase-all' }));
    expect(answer).toEqual({ ok: false, why: 'unknown-message' });
  });
});

describe('a full disk', () => {
  test('keeps the rating on the screen, says so, and saves it when there is room', async () => {
    await popup.eval(fillDisk);
    await popup.press('4');
    await popup.see('Not saved: 4');
    await popup.see('seems to be full');
    expect(await rowsOf(popup, 'ratings')).toEqual([]);
    await popup.eval(() => Reflect.get(window, 'makeRoom')());
    await popup.click('button', 'Try again');
    await popup.see('Saved 4');
    expect(await rowsOf(popup, 'ratings')).toHaveLength(1);
  });
});

// Firefox lets no script run before those of an extension's page.
describe.skipIf(kindUnderTest === 'firefox')('a browser that keeps no data', () => {
  test('is told of in a sentence, and nothing breaks', async () => {
    const page = await browser.open('popup.html');
    await page.puppeteer.evaluateOnNewDocument(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await page.reload();
    await page.see('cannot save anything in this window');
    await page.close();
  });
});

describe('a file that is no backup', () => {
  const files: [what: string, text: string, sentence: string][] = [
    ['a text', 'Dear diary', 'is not a backup file, or only part of one'],
    ['foreign', '{"format":"other"}', 'is not a backup from Evenfall'],
    [
      'newer',
      '{"format":"evenfall-backup","schemaVersion":99}',
      'A newer version of Evenfall wrote',
    ],
    ['damaged', '{"format":"evenfall-backup","schemaVersion":1}', 'is damaged'],
  ];

  test.each(files)(
    '(%s) is refused in a sentence, and nothing is changed',
    async (what, text, sentence) => {
      const before = await rowsOf(popup, 'ratings');
      const page = await browser.open('options.html#data', tab);
      await choose(page, `${what}.json`, text);
      await page.see(sentence);
      expect(await rowsOf(popup, 'ratings')).toEqual(before);
      await page.close();
    },
  );
});

describe('settings of nonsense', () => {
  test('take their defaults, and the pages open', async () => {
    await popup.eval(() => chrome.storage.local.set({ settings: { plan: 7, startedAt: 'x' } }));
    const page = await browser.open('options.html#plan', tab);
    await page.see('10:30 PM');
    expect(page.problems).toEqual([]);
    await page.close();
  });
});

async function choose(page: Page, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, text);
  const input = await page.puppeteer.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** Lets every write fail as a full disk does, until `makeRoom` is called. */
function fillDisk(): void {
  const { put, add } = IDBObjectStore.prototype;
  const fail = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  Object.assign(IDBObjectStore.prototype, { put: fail, add: fail });
  Object.assign(window, {
    makeRoom: () => void Object.assign(IDBObjectStore.prototype, { put, add }),
  });
}
