import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newRating } from '../../utils/ratings/new-rating.ts';
import type { Rating } from '../../utils/rows/rating.ts';
import { writeRows } from '../tools/demo/write-rows.ts';
import { chooseFile, writeBackup } from './backup-file.ts';
import { type Browser, kindUnderTest, launch } from './driver/browser.ts';
import type { Page } from './driver/page.ts';
import { profiles } from './driver/profile.ts';
import type { WorkerScope } from './driver/running.ts';
import { rowsOf } from './driver/store.ts';
import { evening, started, tab } from './person.ts';

/** Records of which something makes no sense, in the store and in a file, and what the data page says of them. */
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  await (await started(browser, `${evening}T21:00`)).close();
  page = await browser.open('options.html#data', tab);
});

afterAll(() => browser?.close());

const AT = Date.parse('2026-03-08T20:00:00Z');
const now = { at: AT, zone: 'Europe/Berlin' };
const soundRating = (id: string) =>
  newRating({ id, score: 3, slot: 'evening', evening: '2026-03-08', now, createdAt: AT });

const oddRating = { ...soundRating('odd'), score: 99 };
const oddEvening = { evening: '2026-03-09', worst: 'much', updatedAt: {} };
const oddSleep = { evening: '2026-02-30', quality: 3, updatedAt: {} };

describe('records that cannot be read in full', () => {
  test('are counted, with their evenings', async () => {
    await page.eval(writeRows, {
      ratings: [oddRating],
      evenings: [oddEvening],
      sleeps: [oddSleep],
    });
    await page.reload();
    await page.see('3 records cannot be read in full. They are kept as they are');
    await page.see('Evenings: Sun, Mar 8 2026; Mon, Mar 9 2026.');
  });

  test('are given out as a file, as they are', async () => {
    await page.eval(catchFile);
    await page.click('button', 'Save these records as a file');
    const file = await page.eval(() => Reflect.get(window, 'caught') as Promise<string>);
    expect(JSON.parse(file)).toEqual([
      { table: 'ratings', row: oddRating },
      { table: 'evenings', row: oddEvening },
      { table: 'sleeps', row: oddSleep },
    ]);
  });
});

describe('a backup with records that make no sense', () => {
  test('says before it is taken in which ones make no sense', async () => {
    const ratings = [soundRating('sound'), { ...soundRating('a'), at: 'x' }, { id: 'b', score: 4 }];
    await choose({ ratings });
    await page.see('2 records in this file cannot be read in full. They will be kept as they are.');
    await page.see('Evenings: Sun, Mar 8 2026.');
  });

  test('brings in the others, and keeps the odd ones of both aside', async () => {
    await page.click('button', 'Add these');
    await page.see('The records were added.');
    const ids = (await rowsOf<Rating>(page, 'ratings')).map(({ id }) => id);
    expect(ids.sort()).toEqual(['odd', 'sound']);
    await page.see('5 records cannot be read in full.');
  });
});

describe('a browser that keeps no settings', () => {
  test('has the records of a backup in, says what is missing, and finishes by another try', async () => {
    await choose({ ratings: [soundRating('later')] });
    await page.click('switch', 'Also use its plan and other settings');
    await refuseSettings();
    await page.click('button', 'Add these');
    await page.see(
      'Your records were added, but the plan and the other settings were not. Please try again.',
    );
    await keepSettings();
    await page.click('button', 'Try again');
    await page.see('The records were added.');
    await page.gone('try again');
  });

  test('has the records erased, says what is left, and finishes by another try', async () => {
    await refuseSettings();
    await page.click('button', 'Erase everything …');
    await page.click('checkbox', 'Yes, erase all of it');
    await page.eval(() => document.querySelector<HTMLElement>('dialog .button-warn')?.click());
    await page.see(
      'Your records are erased, but the plan and the other settings are not. Please try again.',
    );
    await keepSettings();
    await page.click('button', 'Try again');
    await page.see('Everything is erased.');
    await page.gone('cannot be read in full');
    expect(await rowsOf(page, 'ratings')).toEqual([]);
  });
});

async function choose(tables: { ratings: object[] }): Promise<void> {
  mkdirSync(profiles, { recursive: true });
  const path = join(profiles, `odd-${kindUnderTest}.json`);
  await writeBackup(path, tables, { version: 1, plainWords: true });
  await chooseFile(page, path);
}

/** Settings are written under a lock; without it the page and the worker can write none. */
async function refuseSettings(): Promise<void> {
  await page.eval(setLocks, 'refused');
  await browser.running.inWorker(setWorkerLocks, 'refused');
}

async function keepSettings(): Promise<void> {
  await page.eval(setLocks, 'kept');
  await browser.running.inWorker(setWorkerLocks, 'kept');
}

function setLocks(how: string): void {
  const { locks } = navigator;
  if (how === 'kept') Reflect.deleteProperty(locks, 'request');
  else Object.assign(locks, { request: () => Promise.reject(new Error('no lock')) });
}

function setWorkerLocks(scope: WorkerScope, how: string): void {
  const { locks } = Reflect.get(scope, 'navigator') as Navigator;
  if (how === 'kept') Reflect.deleteProperty(locks, 'request');
  else Object.assign(locks, { request: () => Promise.reject(new Error('no lock')) });
}

/** Keeps the text of the next file that the page gives out. */
function catchFile(): void {
  const make = URL.createObjectURL;
  URL.createObjectURL = (file: Blob) => {
    Object.assign(window, { caught: file.text() });
    URL.createObjectURL = make;
    return make.call(URL, file);
  };
}
