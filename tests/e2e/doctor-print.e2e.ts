import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as BrowserApi } from 'webextension-polyfill';
import { addEvenings } from '../../utils/evening/calendar.ts';
import { instantAt } from '../../utils/evening/instant.ts';
import { newRating } from '../../utils/ratings/new-rating.ts';
import { unknownEvening, withFields } from '../../utils/rows/evening-record.ts';
import { AT_REST, FEELINGS, PLACES } from '../../utils/rows/rating.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { GOLDEN_LAST } from '../fixtures/golden/diary.ts';
import { fillGolden } from '../tools/demo/golden-store.ts';
import { writeRows } from '../tools/demo/write-rows.ts';
import { type Browser, launch } from './driver/browser.ts';
import type { Page } from './driver/page.ts';
import { paperOfPdf, textsOfPdf } from './pdf.ts';
import { started, tab, timePassesTo } from './person.ts';

declare const chrome: BrowserApi;

/** The Monday after the golden year, in the afternoon. */
const today = '2026-01-05';

let browser: Browser;
let welcome: Page;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  welcome = await started(browser, `${today}T13:00`);
  page = await browser.open('options.html#doctor', tab);
});

afterAll(() => browser?.close());

/** As many as nobody has, each with a name as long as it can be. */
const ownFactors = Array.from({ length: 12 }, (_, at) => ({
  id: `own:${at}`,
  name: 'something that was part of the day and has a long name ab',
  archived: false,
}));

const takes = `morning\nnoon\n${'in the evening '.repeat(14)}`.trim();
const changes = `better\nworse\n${'and then again '.repeat(14)}`.trim();
const iron = 'ferritin '.repeat(11).trim();
const score = 'number '.repeat(14).trim();
const typedInFull = [takes, changes, iron, score].map((typed) => typed.replaceAll('\n', ' '));

/** Lines as long as they can be, and questions. */
const fullVisit = {
  visit: {
    date: '2025-10-06',
    last: null,
    questions: Array.from({ length: 9 }, () => 'How long is it? '.repeat(31).trim()),
  },
  visitLines: { takes, changes, iron, score, takenAt: ['06:00', '12:00', '20:00', '22:30'] },
};

/** So many evenings of which all is told that is printed in words. */
const fullEvenings = (last: string, evenings: number) =>
  Array.from({ length: evenings }, (_, at) => {
    const mode = at % 7 === 0 ? 'travel' : at % 7 === 3 ? 'illness' : null;
    const factors = ownFactors.map(({ id }) => id);
    const told = { note: 'A long note. '.repeat(40), factors, mode, worst: 4, onset: '19:30' };
    return withFields(unknownEvening(addEvenings(last, -at)), told as object, 0);
  });

/** A rating of each of them, that tells every feeling, and places and classes in turn. */
const fullRatings = (last: string, evenings: number) =>
  Array.from({ length: evenings }, (_, at) => {
    const evening = addEvenings(last, -at);
    const now = { at: instantAt(evening, '21:00', browser.zone), zone: browser.zone };
    const place = PLACES[at % PLACES.length];
    return {
      ...newRating({ id: evening, score: 4, slot: 'evening', evening, now, createdAt: now.at }),
      where: at % 5 === 4 ? (['left-leg', 'right-leg'] as const) : [place],
      feel: FEELINGS,
      atRest: AT_REST[at % AT_REST.length],
    };
  });

/** In points; a browser may round by one. */
const PAPER = { a4: [595, 842], letter: [612, 792] };

/** What the printed paper says, page by page, on the paper that was asked for. The marks that keep a person's words apart are no words. */
async function printed(format: 'a4' | 'letter' = 'a4'): Promise<string[]> {
  const file = await page.puppeteer.pdf({
    format,
    margin: { top: '11mm', bottom: '11mm', left: '13mm', right: '13mm' },
  });
  const paper = await paperOfPdf(file);
  expect(paper.map((side, at) => Math.abs(side - (PAPER[format][at] ?? 0)) <= 1)).toEqual([
    true,
    true,
  ]);
  const texts = await textsOfPdf(file);
  return texts.map((text) => text.replaceAll(/[\u2066-\u2069]/g, ''));
}

async function changeSettings(part: Partial<Settings>): Promise<void> {
  const { settings } = await chrome.storage.local.get('settings');
  const { revision, ...rest } = settings as Settings;
  await chrome.storage.local.set({ settings: { ...rest, ...part, revision: revision + 1 } });
}

describe('a sheet for a first visit', () => {
  test('is printed before two weeks are logged, with lines to write on by hand', async () => {
    const key = addEvenings(today, -1);
    const evening = withFields(unknownEvening(key), { worst: 6, onset: '19:30' }, 0);
    await page.eval(writeRows, { evenings: [evening] });
    await page.reload();
    await page.see('1 evening is logged so far');
    const texts = await printed();
    expect(texts).toHaveLength(1);
    for (const line of [
      'Leg restlessness: for a first visit',
      'Name Date of birth',
      'Any symptoms 1 of 1',
      'What it feels like not logged',
      'Sun, Jan 4 – 6 – 7:30 PM – –',
      'Since when Others in the family',
      'What I take, and when',
      'Ferritin and transferrin saturation, with the date',
      'A score my clinician gave me',
      'It cannot diagnose anything.',
    ])
      expect(texts[0]).toContain(line);
  });
});

describe('a sheet on which all is told that can be', () => {
  test('is still one, and has every line that was typed whole', async () => {
    await page.eval(changeSettings, { ...fullVisit, ownFactors });
    const last = addEvenings(today, -1);
    await page.eval(writeRows, {
      evenings: fullEvenings(last, 13),
      ratings: fullRatings(last, 13),
    });
    await page.reload();
    await page.see('13 evenings are logged so far');
    for (const format of ['a4', 'letter'] as const) {
      const texts = await printed(format);
      expect(texts).toHaveLength(1);
      for (const typed of typedInFull) expect(texts[0]).toContain(typed);
      expect(texts[0]).toContain('and 8 more, not shown here');
      expect(texts[0]).toContain('or a crisis line now.');
    }
  });
});

describe('the two pages', () => {
  test('say all that a neurologist asks, in its order', async () => {
    await fillGolden(welcome, { last: GOLDEN_LAST, visit: '2025-10-06' });
    await timePassesTo(browser, welcome, `${today}T13:01`);
    await page.reload();
    await page.see('What could I do on a long flight?');
    await page.click('radio', 'Last 8 weeks');
    await page.see('56 evenings:');
    const texts = await printed();
    expect(texts).toHaveLength(2);
    const text = texts.join(' ');
    const places = [
      /Name Date of birth/,
      /Any symptoms \d+ of \d+ [\d.]+ days a week/,
      /By day, sitting or lying \d+ of \d+/,
      /From 6 AM to 12 PM \d+ of \d+/,
      /By day, at rest [\d.]+ [\d.]+ – [\d.]+ \d+ of 56/,
      /Changes The reference is the first evenings of the diary\. Medians, n in brackets Reference: January 6 – March 2, 2025 Now: December 8, 2025 – January 4, 2026 Compared/,
      /When the legs started [\d:]+ [AP]M \(\d+\) [\d:]+ [AP]M \(\d+\)/,
      /Where \(noted on \d+\): both legs \d+/,
      /What it feels like \(noted on \d+\): [a-z]+ \d+, /,
      /How soon after sitting or lying down it started \(noted on \d+\): .*15 to 30 min \d+, /,
      /Factors of the day \(noted on \d+\): [a-z ]+ \d+, /,
      /short lines at the top: my usual times for what I take \(8:00 PM\)/i,
      /Sleepiness [\d.]+ [\d.]+ – [\d.]+ \d+ of 56 Legs in the way [\d.]+/,
      /Napped: \d+ of \d+/,
      /Snoring noticed by others: \d+ of \d+/,
      /Kicking noticed by others: \d+ of \d+/,
      /What I take, and when One tablet in the evening, one more on bad nights/,
      /Changes since the last visit It starts earlier since the summer\./,
      /with the date ferritin 38, transferrin saturation 19 %, 3 March 2025/,
      /A score my clinician gave me 21, in October/,
      /Does it make sense to look at my iron values\?/,
    ].map((line) => ({ line, at: text.search(line) }));
    expect(places.filter(({ at }) => at === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a.at - b.at));
    expect(text).toContain('Sleep efficiency (time asleep / time trying to sleep)');
    expect(text).not.toContain('SE_D');
  });

  test('print notes as typed, and leave them out when that is wished', async () => {
    const key = addEvenings(GOLDEN_LAST, -1);
    const evening = withFields(unknownEvening(key), { note: 'Long drive, no rest.' }, 0);
    await page.eval(writeRows, { evenings: [evening] });
    await page.reload();
    await page.see('Long drive, no rest.');
    expect((await printed()).join(' ')).toMatch(
      /Notes, the newest first .*: Long drive, no rest\./,
    );
    await page.click('switch', 'Print my notes too');
    await page.gone('Long drive, no rest.');
    expect((await printed()).join(' ')).not.toContain('Notes, the newest first');
  });

  test('are two however much was told, and what was typed for the visit is whole', async () => {
    await page.eval(changeSettings, { ...fullVisit, ownFactors });
    const evenings = fullEvenings(GOLDEN_LAST, 28);
    await page.eval(writeRows, { evenings, ratings: fullRatings(GOLDEN_LAST, 28) });
    await page.reload();
    await page.click('radio', 'Last 8 weeks');
    await page.see('56 evenings:');
    for (const format of ['a4', 'letter'] as const) {
      const texts = await printed(format);
      expect(texts).toHaveLength(2);
      const text = texts.join(' ');
      for (const typed of typedInFull) expect(text).toContain(typed);
      expect(text).toContain('and 8 more, not shown here');
      expect(text).toContain('or a crisis line now.');
    }
    expect(page.problems).toEqual([]);
  });
});
