import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rating } from '../../utils/rows/rating.ts';
import { type Browser, kindUnderTest, launch } from './driver/browser.ts';
import { existingBuild } from './driver/builds.ts';
import { setSignals, wake } from './driver/controls.ts';
import type { Page } from './driver/page.ts';
import { profiles } from './driver/profile.ts';
import { rowsOf } from './driver/store.ts';
import { until } from './driver/until.ts';
import { welcomeTab } from './driver/welcome-tab.ts';
import { evening, started, timePassesTo } from './person.ts';

/**
 * The real build in a real browser from which a part was taken before a line of it ran, in the worker
 * and in the pages. Firefox for Android has no `windows` at all.
 */
const PARTS = ['windows', 'notifications'] as const;

type Part = (typeof PARTS)[number];

/** A copy of the build whose first scripts take the part away. */
function buildWithout(part: Part): string {
  mkdirSync(profiles, { recursive: true });
  const folder = mkdtempSync(join(profiles, `without-${part}-`));
  cpSync(existingBuild(kindUnderTest, 'e2e'), folder, { recursive: true });
  for (const first of ['background.js', 'first-frame.js']) {
    const path = join(folder, first);
    writeFileSync(path, `${TAKE_AWAY.replace('PART', part)}\n${readFileSync(path, 'utf8')}`);
  }
  return folder;
}

const TAKE_AWAY = `for (const api of [globalThis.browser, globalThis.chrome]) {
  if (api) Object.defineProperty(api, 'PART', { value: undefined, configurable: true });
}`;

describe.each(PARTS)('a browser without %s', (part) => {
  const build = buildWithout(part);
  let browser: Browser;
  let options: Page;

  beforeAll(async () => {
    browser = await launch({ build, keepsWelcome: true });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(build, { recursive: true, force: true });
  });

  test('greets by itself, and starts', async () => {
    const tab = await welcomeTab(browser.running);
    expect(tab).toBeDefined();
    await tab?.close();
    options = await started(browser, `${evening}T21:00`);
  });

  test('takes a rating', async () => {
    const popup = await browser.open('popup.html');
    await popup.press('4');
    await popup.see('Saved 4');
    expect((await rowsOf<Rating>(popup, 'ratings')).map(({ score }) => score)).toEqual([4]);
    expect(popup.problems).toEqual([]);
    await popup.close();
  });

  test('wakes, asks the real signals and keeps what it saw', async () => {
    const before = await lookedAt(options);
    await setSignals(options, null);
    await wake(options);
    expect(await lookedAt(options)).toBeGreaterThan(before);
  });

  test('shows what is pending as a card', async () => {
    await setSignals(options, {
      idle: 'active',
      focused: true,
      audible: false,
    });
    await timePassesTo(browser, options, `${evening}T22:31`);
    const popup = await browser.open('popup.html');
    await popup.see('It is the bedtime you chose.');
    if (part === 'notifications') await popup.see('No notification could be shown for this one.');
    expect(popup.problems).toEqual([]);
    await popup.close();
  });

  test('has none, neither for the worker nor for a page', async () => {
    const isThere = (scope: object, name: string) =>
      Boolean(Reflect.get(Reflect.get(scope, 'chrome'), name));
    // A worker of Chromium that is just being started has no API at all yet.
    const inWorker = await until('the worker answers', async () => {
      return `${await browser.running.inWorker(isThere, part)}`;
    });
    expect(inWorker).toBe('false');
    const page = await browser.open('options.html#about');
    expect(
      await page.eval((name) => Boolean(Reflect.get(Reflect.get(window, 'chrome'), name)), part),
    ).toBe(false);
    await page.close();
  });
});

/** When the worker last looked, epoch ms. */
async function lookedAt(page: Page): Promise<number> {
  const rows = await rowsOf<{ id: string; state?: { seen: { at: number } } }>(page, 'engine');
  return rows.find(({ id }) => id === 'state')?.state?.seen.at ?? 0;
}
