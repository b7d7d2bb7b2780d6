import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Rating } from '../../utils/rows/rating.ts';
import { type Browser, launch } from './driver/browser.ts';
import type { Page } from './driver/page.ts';
import { rowsOf } from './driver/store.ts';
import { until } from './driver/until.ts';
import { evening, pauseAsAPerson, started } from './person.ts';

/**
 * A disk that is really full: a small one in memory, filled to the last byte while the popup is open.
 * A made-up error would show what we think a browser does, not what it does: Chromium closes the
 * store and will not open it. Only root may mount a disk.
 */
const disk = mkdtempSync(join(tmpdir(), 'evenfall-disk-'));
const isMounted =
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', disk], { stdio: 'ignore' })
    .status === 0;
const filler = join(disk, 'filler');

let browser: Browser;
let popup: Page;

beforeAll(async () => {
  if (!isMounted) return;
  browser = await launch({ profile: mkdtempSync(join(disk, 'profile-')) });
  await (await started(browser, `${evening}T21:00`)).close();
  popup = await browser.open('popup.html');
});

afterAll(async () => {
  rmSync(filler, { force: true });
  await browser?.close();
  if (isMounted) spawnSync('umount', ['--lazy', disk]);
  rmSync(disk, { recursive: true, force: true });
});

test.skipIf(!isMounted)('a full disk loses nothing and promises nothing', async () => {
  await popup.press('3');
  await popup.see('Saved 3');
  fillUp();
  const announced = await pressUntilRefused();
  await popup.see('seems to be full');
  expect(await popup.text('body')).not.toContain('keeps no storage');
  rmSync(filler);
  await tryAgainUntilSaved(announced.refused);
  await browser.kill9();
  await browser.relaunch();
  popup = await browser.open('popup.html');
  const ratings = await rowsOf<Rating>(popup, 'ratings');
  expect(ratings.map(({ score }) => score)).toEqual([announced.refused]);
});

/** Writes until there is no room at all. */
function fillUp(): void {
  const file = openSync(filler, 'w');
  for (const size of [1 << 20, 4_096, 1]) {
    const block = Buffer.alloc(size, 1);
    try {
      while (writeSync(file, block) === size);
    } catch {
      // No room for a block of this size: a smaller one may still go in.
    }
  }
  closeSync(file);
}

/** Presses again and again, each a correction of the one rating, until one is refused. */
async function pressUntilRefused(): Promise<{ refused: number }> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const score = 4 + (attempt % 6);
    await pauseAsAPerson(popup);
    await popup.press(String(score));
    if (await isRefused(score)) return { refused: score };
  }
  throw new Error('Nothing was refused on a full disk.');
}

/** Firefox takes a moment to see that there is room: the first try may be refused once more. */
async function tryAgainUntilSaved(score: number): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await popup.click('button', 'Try again');
    await popup.gone('Saving');
    if (!(await isRefused(score))) return;
  }
  throw new Error('Nothing was saved with room on the disk.');
}

/** Waits for the answer to a press; true when it was not saved. */
async function isRefused(score: number): Promise<boolean> {
  const answer = await until('the press is answered', async () => {
    const text = await popup.text('body');
    if (text.includes(`Not saved: ${score}`)) return 'refused';
    const said = [`Saved ${score}`, `Changed to ${score}`];
    return said.some((words) => text.includes(words)) ? 'saved' : undefined;
  });
  return answer === 'refused';
}
