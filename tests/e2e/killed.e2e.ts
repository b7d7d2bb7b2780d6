import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Browser, kindUnderTest, launch } from './driver/browser.ts';
import { type Kept, keptAfterStart, keptBy } from './kept.ts';
import { ACTS, type Act, prepare, restoredRatings, type Visit } from './kill-acts.ts';
import { evening, started } from './person.ts';

/**
 * A person logs, changes a setting, restores a backup with its settings or erases everything, and the
 * browser is killed, again and again in one profile, in turns once it was announced, at the press, and at a
 * moment in between that a seed draws. Moments are counted in looks at the page, so that nothing waits by the clock. `npm run kill` does it some hundred times, by another seed.
 */
const isLong = import.meta.env.MODE === 'kill';
const ROUNDS = { chromium: isLong ? 200 : 12, firefox: isLong ? 50 : 6 }[kindUnderTest];
const SEED = isLong ? Number(process.env.EVENFALL_SEED ?? Date.now() % 2 ** 31) : 20_260_310;

/** So many round trips after the press, at the most, comes the kill. */
const MOST_TRIPS: Record<Act, number> = { log: 6, change: 8, restore: 16, erase: 16 };

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
  await (await started(browser, `${evening}T12:30`)).close();
});

afterAll(() => browser?.close());

/** What was there when the browser came back: all of an act or nothing of it; and what had been said before. */
type Outcome = { act: Act; said: boolean; done: boolean };

test(`what was announced is there once, and nothing by halves (seed ${SEED})`, async () => {
  const random = seeded(SEED);
  const outcomes: Outcome[] = [];
  onTestFinished(() => console.log(tableOf(outcomes)));
  let { popup, kept } = await keptBy(browser);
  for (const [round, act] of drawn(ROUNDS, random).entries()) {
    if (kept.plainWords === null) kept = await keptAfterStart(popup);
    const visit = { round, act, popup, before: kept };
    const trips = Math.floor(random() * (MOST_TRIPS[act] + 1));
    const said = await killIn(visit, round % 3 === 0 ? 'announced' : round % 3 === 1 ? 0 : trips);
    await browser.relaunch();
    ({ popup, kept } = await keptBy(browser));
    const done = isDone(visit, kept);
    expect(said && !done, `round ${round}: "${act}" was announced and is not there`).toBe(false);
    outcomes.push({ act, said, done });
  }
  expect(outcomes.some(({ said }) => said)).toBe(true);
  expect(outcomes.some(({ said }) => !said)).toBe(true);
}, 1_200_000);

/** A visit that ends with SIGKILL, so many looks at the page after the press; true when it had said by then that it was done. */
async function killIn(visit: Visit, looks: number | 'announced'): Promise<boolean> {
  const { page, says, press } = await prepare(browser, visit);
  let said = false;
  const pressed = press().catch(() => undefined);
  if (looks === 'announced') {
    await page.see(says);
    said = true;
  }
  for (let look = 0; look < Number(looks) && !said; look += 1) {
    said = (await page.eval(() => document.body.innerText)).includes(says);
  }
  await browser.kill9();
  await pressed;
  return said;
}

/** True when the act was done, false when nothing of it was; everything else fails. */
function isDone(visit: Visit, after: Kept): boolean {
  const { notDone, done } = expectedAfter(visit, after);
  if (isDeepStrictEqual(after, done)) return true;
  expect(after, `round ${visit.round}: "${visit.act}" is done by halves`).toEqual(notDone);
  return false;
}

/** What there may be after an act. The worker goes on seeing things meanwhile. */
function expectedAfter(
  { act, before, round }: Visit,
  after: Kept,
): Record<'done' | 'notDone', Kept> {
  const notDone = { ...before, seen: after.seen };
  const turned = !before.plainWords;
  const isOfThen = (note: string) => note === `note ${round}` || before.notes.includes(note);
  const erased = { ratings: [], sleeps: [], notes: [], plainWords: null, seen: 0 };
  switch (act) {
    case 'log':
      return { notDone, done: { ...notDone, ratings: withLogged(before, after, round) } };
    case 'change':
      return { notDone, done: { ...notDone, plainWords: turned } };
    case 'restore': {
      const ratings = [...before.ratings, ...restoredRatings(round)].sort(byId);
      return { notDone, done: { ...notDone, ratings, plainWords: turned } };
    }
    case 'erase':
      // What lay aside is taken up where nothing was erased, if the browser had written it to the disk.
      return { notDone: { ...notDone, notes: after.notes.filter(isOfThen) }, done: erased };
  }
}

/**
 * The ratings of before, and the one that was pressed as it lies there, in place of the one that it
 * changed where that was of a moment ago; where there are more, it is still one.
 */
function withLogged(before: Kept, after: Kept, round: number): Kept['ratings'] {
  const known = new Map(before.ratings.map((rating) => [rating.id, rating]));
  const logged = after.ratings.find(
    (rating) => rating.score === round % 10 && !isDeepStrictEqual(rating, known.get(rating.id)),
  );
  const others = before.ratings.filter(({ id }) => id !== logged?.id);
  return [...others, ...(logged ? [logged] : [])].sort(byId);
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** The acts in turns of all four, each turn in an order of its own, so that few rounds hold each of them. */
function drawn(rounds: number, random: () => number): Act[] {
  const turns = Array.from({ length: Math.ceil(rounds / ACTS.length) }, () =>
    ACTS.map((act) => ({ act, place: random() })).sort((a, b) => a.place - b.place),
  );
  return turns
    .flat()
    .map(({ act }) => act)
    .slice(0, rounds);
}

/** How often each act was announced, done without a word, and not done, for people who want to know. */
function tableOf(outcomes: readonly Outcome[]): string {
  const count = (act: Act, said: boolean, done: boolean) =>
    outcomes.filter((one) => one.act === act && one.said === said && one.done === done).length;
  const line = (act: Act) =>
    `${act}: ${count(act, true, true)} announced, ${count(act, false, true)} done unsaid, ${count(act, false, false)} not done`;
  return [`${outcomes.length} rounds in ${kindUnderTest}, seed ${SEED}`, ...ACTS.map(line)].join(
    '\n',
  );
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
