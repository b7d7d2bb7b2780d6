import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Rating } from '../../utils/rows/rating.ts';
import { type Browser, kindUnderTest, launch } from './driver/browser.ts';
import { instantOf, setClock } from './driver/controls.ts';
import { rowsOf } from './driver/store.ts';
import { evening, started } from './person.ts';

/**
 * A person logs and the browser is killed, again and again, at moments drawn by a seed: before the press,
 * in the middle of the save, after it was announced. The moments are counted in round trips to the
 * browser, so that nothing waits by the clock. Each attempt has a minute of its own, by which its
 * rating is known again.
 */
/** A start of Firefox takes four seconds; the same fifty were seen to hold there as well. */
const KILLS = kindUnderTest === 'firefox' ? 20 : 50;

/** So many round trips after the press, at the most, comes the kill. */
const MOST_TRIPS = 12;

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
  await (await started(browser, `${evening}T12:30`)).close();
});

afterAll(() => browser?.close());

const random = seeded(20_260_310);

test('every rating announced as saved is there, and none twice', async () => {
  const announced: number[] = [];
  for (let attempt = 0; attempt < KILLS; attempt += 1) {
    if (await logUntilKilled(attempt)) announced.push(attempt);
    await browser.relaunch();
  }
  const page = await browser.open('popup.html');
  const ratings = await rowsOf<Rating>(page, 'ratings');
  const attempts = ratings.map(({ at }) => attemptAt(at));
  expect(announced.filter((attempt) => !attempts.includes(attempt))).toEqual([]);
  expect(attempts.filter((attempt, index) => attempts.indexOf(attempt) !== index)).toEqual([]);
  // The moments were not all too early or all too late.
  expect(announced.length).toBeGreaterThan(5);
  expect(announced.length).toBeLessThan(KILLS);
  expect(new Set(ratings.map(({ id }) => id)).size).toBe(ratings.length);
}, 600_000);

/** One visit that ends with SIGKILL; true when the popup had said "Saved" before. */
async function logUntilKilled(attempt: number): Promise<boolean> {
  const page = await browser.open('options.html#about');
  await setClock(browser, page, minuteOf(attempt));
  const popup = await browser.open('popup.html');
  await popup.see('Leg restlessness');
  const trips = Math.floor(random() * MOST_TRIPS);
  let saved = false;
  const pressed = popup.press(String(attempt % 10)).catch(() => undefined);
  for (let trip = 0; trip < trips; trip += 1) {
    saved ||= (await popup.eval(() => document.body.innerText)).includes('Saved: ');
  }
  await browser.kill9();
  await pressed;
  return saved;
}

function minuteOf(attempt: number): number {
  return instantOf(`${evening}T13:00`, browser.zone) + attempt * 60_000;
}

function attemptAt(at: number): number {
  return Math.floor((at - minuteOf(0)) / 60_000);
}

/** Numbers from 0 to 1 by a seed (mulberry32), so that a failing run can be run again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
