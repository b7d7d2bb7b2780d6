import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rating } from '../../utils/rows/rating.ts';
import { writeRows } from '../tools/demo/write-rows.ts';
import { savedBackup } from './caught-file.ts';
import { type Browser, kindUnderTest, launch } from './driver/browser.ts';
import { existingBuild } from './driver/builds.ts';
import type { Page } from './driver/page.ts';
import { rowsOf } from './driver/store.ts';
import { until } from './driver/until.ts';
import { evening, pauseAsAPerson, started, tab, timePassesTo } from './person.ts';

const SENTENCE = 'Something went wrong here. Nothing you saved is lost.';

/** A build of our own, from which files can be taken away while it is in use. */
const folder = mkdtempSync(join(tmpdir(), 'evenfall-door-'));
const build = join(folder, 'build');

/** Code of the extension itself: what a test evaluates is a stranger to the browser, whose rejections it hides. */
const failures = {
  'throws.js': "setTimeout(() => { throw new Error('of the test'); });",
  'rejects.js': "setTimeout(() => { Promise.reject(new Error('of the test')); });",
};

let browser: Browser;
let worker: Page;

beforeAll(async () => {
  cpSync(existingBuild(kindUnderTest, 'e2e'), build, { recursive: true });
  for (const [name, code] of Object.entries(failures)) writeFileSync(join(build, name), code);
  browser = await launch({ build });
  worker = await started(browser, `${evening}T21:00`);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const scores = async () =>
  (await rowsOf<Rating>(worker, 'ratings'))
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ score }) => score);

describe('a page that cannot be drawn', () => {
  let page: Page;

  beforeAll(async () => {
    page = await browser.open('options.html#data', tab);
    await page.see('What is stored');
    await page.eval(refuseToMake, 'svg');
  });

  afterAll(() => page?.close());

  test('has a sentence in its place, under its own heading', async () => {
    await page.click('link', 'Week');
    await page.see(SENTENCE);
    expect(await page.text('h1')).toBe('Week');
  });

  test('is as accessible as any other', async () => {
    expect(await page.axe()).toEqual([]);
  });

  test('leaves the other pages to be reached', async () => {
    await page.click('link', 'Settings');
    await page.click('link', 'Data');
    await page.see('What is stored');
    await page.gone(SENTENCE);
    await page.click('link', 'Week');
    await page.see(SENTENCE);
  });

  test('gives a backup of everything', async () => {
    const { name, text } = await savedBackup(page, 'read it back and counted');
    expect(name).toBe(`evenfall-${evening}.json`);
    expect(JSON.parse(text)).toMatchObject({ format: 'evenfall-backup', ratings: [] });
  });

  test('is drawn by trying again, once it can be', async () => {
    await page.click('button', 'Try again');
    await page.see(SENTENCE);
    await page.eval(makeAgain);
    await page.click('button', 'Try again');
    await page.see('You rated 0 of 1 evening');
    await page.gone(SENTENCE);
  });
});

describe('a part of the popup that cannot be drawn', () => {
  test('leaves the scale, which goes on saving, and the ways to the pages', async () => {
    const popup = await browser.open('popup.html');
    await popup.see('Bedtime');
    await popup.eval(refuseToMake, 'li');
    await popup.press('4');
    await popup.see('Saved 4');
    await popup.see(SENTENCE);
    await pauseAsAPerson(popup);
    await popup.press('6');
    await popup.see('Changed to 6');
    await expect.poll(scores).toEqual([6]);
    expect(await popup.text('.popup-links')).toContain('Week');
    await popup.eval(makeAgain);
    await popup.click('button', 'Try again');
    await popup.gone(SENTENCE);
    await popup.see('This evening');
    await popup.close();
  });
});

describe('code that cannot be loaded', () => {
  test('of a page leaves the others, and is loaded by trying again', async () => {
    const page = await browser.open('options.html#about', tab);
    const putBack = takeAway('VisitPage');
    await page.click('link', 'Doctor');
    await page.click('link', 'Next visit');
    await page.see(SENTENCE);
    await page.click('link', 'Settings');
    await page.click('link', 'Data');
    await page.see('What is stored');
    await page.click('link', 'Doctor');
    await page.click('link', 'Next visit');
    await page.see(SENTENCE);
    putBack();
    await page.click('button', 'Try again');
    await page.see('Questions to ask');
    await page.gone(SENTENCE);
    await page.close();
  });

  test('of what is below the scale leaves the scale, which goes on saving', async () => {
    await timePassesTo(browser, worker, `${evening}T21:10`);
    const putBack = takeAway('Below');
    const popup = await browser.open('popup.html');
    await popup.see(SENTENCE);
    await popup.press('3');
    await popup.see('Saved 3');
    await expect.poll(scores).toEqual(expect.arrayContaining([6, 3]));
    putBack();
    await popup.click('button', 'Try again');
    await popup.see('Bedtime');
    await popup.gone(SENTENCE);
    await popup.close();
  });
});

describe('what fails outside of drawing', () => {
  test.each([
    ['an error', 'throws.js'],
    ['a promise that nobody waited for', 'rejects.js'],
  ])('(%s) is said in a line, and the page stays', async (_, file) => {
    const page = await browser.open('options.html#data', tab);
    await page.see('What is stored');
    await page.eval(runFile, file);
    await page.see(SENTENCE);
    await page.see('What is stored');
    expect(await page.axe()).toEqual([]);
    await page.click('button', 'Try again');
    await page.gone(SENTENCE);
    await page.see('What is stored');
    await page.close();
  });
});

describe('rows that make no sense', () => {
  const pages = [
    'week',
    'nights',
    `night/${evening}`,
    'check-in',
    'plan',
    'visit',
    'data',
    'longer',
  ];

  beforeAll(async () => {
    const [rating] = await rowsOf<Rating>(worker, 'ratings');
    await worker.eval(writeRows, {
      ratings: [{ ...rating, id: 'from elsewhere', zone: 'Mars/Base' }],
      evenings: [{ evening: '2025-12-26' }, { evening: '2026-03-09', factors: 7 }],
      screen: [{ evening, device: 'd' }],
    });
  });

  test.each([...pages, 'together', 'doctor'])('leave no page empty: %s', async (name) => {
    const page = await browser.open(`options.html#${name}`, tab);
    const heading = await page.text('h1');
    await until('there is more than a heading', async () => {
      return (await page.text('main')).length > heading.length + 20;
    });
    await page.close();
  });

  test('leave the scale, which goes on saving', async () => {
    await timePassesTo(browser, worker, `${evening}T21:20`);
    const popup = await browser.open('popup.html');
    await popup.see('Leg restlessness');
    await popup.press('2');
    await popup.see('Saved 2');
    await expect.poll(scores).toContain(2);
    await popup.close();
  });

  test('do not keep the rest out of a backup', async () => {
    const page = await browser.open('options.html#data', tab);
    await page.see('What is stored');
    const { text } = await savedBackup(page, 'could not be read');
    const { ratings, setAside } = JSON.parse(text);
    expect(ratings.map(({ score }: Rating) => score)).toEqual(expect.arrayContaining([6, 3, 2]));
    expect(setAside.evenings).toContainEqual({ evening: '2025-12-26' });
    await page.close();
  });
});

/** Takes a file of code out of the build; the answer puts it back. */
function takeAway(name: string): () => void {
  const chunks = join(build, 'chunks');
  const file = readdirSync(chunks).find((one) => one.startsWith(`${name}-`));
  if (file === undefined) throw new Error(`There is no ${name} in the build.`);
  const [here, away] = [join(chunks, file), join(folder, file)];
  renameSync(here, away);
  return () => renameSync(away, here);
}

/** From now on nothing of that name can be drawn: whatever stands in the way of a browser. */
function refuseToMake(name: string): void {
  const { createElementNS } = Document.prototype;
  Object.assign(window, { createElementNS });
  Document.prototype.createElementNS = function (this: Document, ...given: [string, string]) {
    if (given[1] === name) throw new TypeError('not to be made');
    return createElementNS.apply(this, given);
  } as typeof createElementNS;
}

function makeAgain(): void {
  Document.prototype.createElementNS = Reflect.get(window, 'createElementNS');
}

function runFile(name: string): void {
  document.head.append(Object.assign(document.createElement('script'), { src: `/${name}` }));
}
