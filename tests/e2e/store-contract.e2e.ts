import { afterAll, beforeAll, expect, test } from 'vitest';
import { STORE_CONTRACT } from '../store-contract.ts';
import { type Browser, launch } from './driver/browser.ts';
import type { Page } from './driver/page.ts';
import { until } from './driver/until.ts';
import { tab } from './person.ts';

/** What every store holds, held by the store of a real browser. */
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await browser.open('options.html#about', tab);
  await until('the page offers its store', () => page.eval(() => 'contractStore' in globalThis));
});

afterAll(() => browser?.close());

test.each(Object.entries(STORE_CONTRACT))('%s', async (_, holds) => {
  const found = (await page.eval(
    `contractStore.clear().then(() => (${holds.toString()})(contractStore)).then(JSON.stringify)`,
  )) as string;
  const { is, right } = JSON.parse(found);
  expect(is).toEqual(right);
});
