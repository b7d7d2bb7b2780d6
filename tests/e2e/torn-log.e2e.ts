import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, kindUnderTest, launch } from './driver/browser.ts';
import { setClock } from './driver/controls.ts';
import { makeProfile } from './driver/profile.ts';
import { keptBy } from './kept.ts';
import { evening, started } from './person.ts';

/**
 * A record of Chromium's log is written in several pieces, so that a kill can leave half of one. What
 * comes behind it at the next start makes the log read as damaged at the one after that, and the
 * browser then throws the whole store away.
 */
const profile = makeProfile();

let browser: Browser;

beforeAll(async () => {
  browser = await launch({ profile });
  await (await started(browser, `${evening}T21:00`)).close();
});

afterAll(() => browser?.close());

const scores = async () => (await keptBy(browser)).kept.ratings.map(({ score }) => score).sort();

async function rate(score: number, time: string): Promise<void> {
  const popup = await browser.open('popup.html');
  await setClock(browser, popup, `${evening}T${time}`);
  await popup.reload();
  await popup.see('Leg restlessness');
  await popup.press(String(score));
  await popup.see(`Saved ${score}`);
}

test.skipIf(kindUnderTest === 'firefox')(
  'a kill in the middle of a record of the log costs that record alone',
  async () => {
    await rate(3, '21:01');
    await browser.kill9();
    tearLog();
    await browser.relaunch();
    const before = await scores();
    await rate(5, '21:10');
    await browser.kill9();
    await browser.relaunch();
    expect(await scores()).toEqual([...before, 5].sort());
  },
);

/** Takes the end off the last record of the store, as where the browser is killed between two writes of it. */
function tearLog(): void {
  const folder = join(profile, 'Default/IndexedDB');
  const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.log'))
    .map((file) => join(folder, file));
  for (const log of logs) {
    if (statSync(log).size > 0) truncateSync(log, statSync(log).size - 9);
  }
}
