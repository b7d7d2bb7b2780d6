import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Verdict } from '../../utils/rows/verdict.ts';
import { goldenDiary } from '../fixtures/golden/diary.ts';
import { chooseFile, writeBackup } from './backup-file.ts';
import { savedBackup } from './caught-file.ts';
import { type Browser, kindUnderTest, launch } from './driver/browser.ts';
import type { Page } from './driver/page.ts';
import { profiles } from './driver/profile.ts';
import { rowsOf } from './driver/store.ts';
import { started, tab } from './person.ts';

const SAYS = 'They tend to happen on the same evenings';

/** The evenings from 27 September to 4 January of a person in whom use past bedtime and bad nights go together. */
const diary = goldenDiary({ evenings: 100 });

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await started(browser, '2026-01-05T21:00');
  const { ratings, evenings, sleeps, screen } = diary;
  await restored({ ratings, evenings, sleeps, screen });
});

afterAll(() => browser?.close());

/** Takes rows in by the data page, as from another computer. */
async function restored(tables: Parameters<typeof writeBackup>[1]): Promise<void> {
  const path = join(profiles, `verdict-${kindUnderTest}.json`);
  await writeBackup(path, tables, { version: 1 });
  const data = await browser.open('options.html#data', tab);
  await chooseFile(data, path);
  await data.click('button', 'Add these');
  await data.see('The records were added.');
  await data.close();
}

async function together(): Promise<string> {
  const opened = await browser.open('options.html#together', tab);
  await opened.see('Checked ');
  const text = await opened.text('main');
  expect(opened.problems).toEqual([]);
  await opened.close();
  return text;
}

const verdicts = () => rowsOf<Verdict>(page, 'verdicts');

describe('a diary of 13 weeks', () => {
  let made: Verdict | undefined;

  test('gets a verdict when the page is opened, and it is kept with its date', async () => {
    expect(await verdicts()).toEqual([]);
    expect(await together()).toContain(SAYS);
    const kept = await verdicts();
    expect(kept).toHaveLength(1);
    made = kept[0];
    expect(made).toMatchObject({
      measure: 'afterBedtime',
      says: 'link',
      evenings: 91,
      madeOn: '2026-01-05',
    });
  });

  test('keeps it as it was when the nights are told otherwise later', async () => {
    const later = Date.parse('2026-01-05T20:30:00Z');
    const sleeps = diary.sleeps.map((row) => ({
      ...row,
      nightWorst: 5,
      updatedAt: { ...row.updatedAt, nightWorst: later },
    }));
    await restored({ sleeps });
    const stored = await rowsOf<{ nightWorst: number }>(page, 'sleeps');
    expect(new Set(stored.map(({ nightWorst }) => nightWorst))).toEqual(new Set([5]));
    expect(await together()).toContain(SAYS);
    expect(await verdicts()).toEqual([made]);
  });

  test('has it in its backup', async () => {
    const data = await browser.open('options.html#data', tab);
    const { text } = await savedBackup(data, 'is saved');
    expect(JSON.parse(text).verdicts).toEqual([made]);
    await data.close();
  });
});
