import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ScreenRecord } from '../../../utils/rows/screen-record.ts';
import { type Browser, launch } from '../driver/browser.ts';
import { instantOf, setClock, setIdleSeconds, setSignals, wake } from '../driver/controls.ts';
import { moveMouse } from '../driver/desktop/hand.ts';
import type { Page } from '../driver/page.ts';
import { rowsOf } from '../driver/store.ts';
import { until } from '../driver/until.ts';
import { evening, started } from '../person.ts';

let browser: Browser;
let page: Page;

/** 15 s is the shortest that browsers allow. */
const IDLE_SECONDS = 15;

/** Far enough from the start that what was before is a gap of its own. */
const JUMP = `${evening}T20:10`;

beforeAll(async () => {
  browser = await launch({ headless: false });
  page = await started(browser, `${evening}T20:00`);
  await setIdleSeconds(page, IDLE_SECONDS);
  await setSignals(page, null);
  // The worker asks for its idle threshold when it starts.
  await browser.killWorker();
});

afterAll(() => browser?.close());

const sessions = async () => (await rowsOf<ScreenRecord>(page, 'screen'))[0]?.sessions ?? [];

test('real idleness ends a session within two seconds of the last input', async () => {
  await page.puppeteer.bringToFront();
  await until('the system has heard the mouse', heardInput);
  await setClock(browser, page, JUMP);
  const offset = (await page.eval(clockOffset)) as number;
  await wake(page);
  moveMouse();
  const inputAt = Date.now();
  // The idle event comes by itself, one threshold after the last input, and ends the session there.
  const ended = await until('the session has ended', endOfSettledSession, 40_000);
  expect(Math.abs(ended - (inputAt + offset))).toBeLessThan(2_000);
  expect(page.problems).toEqual([]);
});

/** Moves the mouse; true once the system calls the person active for it. */
async function heardInput(): Promise<boolean> {
  moveMouse();
  return (await page.eval(idleState, IDLE_SECONDS)) === 'active';
}

/** The end of the last session, once no later look has moved it for longer than the threshold. */
async function endOfSettledSession(): Promise<number | undefined> {
  const offset = (await page.eval(clockOffset)) as number;
  const record = (await rowsOf<ScreenRecord>(page, 'screen'))[0];
  const jumpedTo = instantOf(JUMP, browser.zone);
  const end = (await sessions()).findLast(({ start }) => start >= jumpedTo)?.end;
  const seenUntil = record?.observed.at(-1)?.end ?? 0;
  const isOver = end !== undefined && seenUntil - end >= (IDLE_SECONDS - 2) * 1_000;
  return isOver && Date.now() + offset - end >= IDLE_SECONDS * 1_000 - 2_000 ? end : undefined;
}

function idleState(seconds: number): Promise<string> {
  const { idle } = Reflect.get(globalThis, 'chrome') as {
    idle: { queryState(seconds: number): Promise<string> };
  };
  return idle.queryState(seconds);
}

async function clockOffset(): Promise<unknown> {
  const { storage } = Reflect.get(globalThis, 'chrome') as {
    storage: { local: { get(key: string): Promise<{ e2e: { clockOffsetMs: number } }> } };
  };
  return (await storage.local.get('e2e')).e2e.clockOffsetMs;
}
