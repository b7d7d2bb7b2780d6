import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PromptLogRow } from '../../utils/rows/prompt-log-row.ts';
import type { ScreenRecord } from '../../utils/rows/screen-record.ts';
import { type Browser, launch } from './driver/browser.ts';
import type { Page } from './driver/page.ts';
import { rowsOf } from './driver/store.ts';
import { evening, started, timePassesTo } from './person.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await started(browser, `${evening}T19:00`);
});

afterAll(() => browser?.close());

async function comes(clock: string): Promise<void> {
  await browser.killWorker();
  await timePassesTo(browser, page, clock);
}

const shown = async (prompt: string) =>
  (await rowsOf<PromptLogRow>(page, 'promptLog')).filter((row) => row.prompt === prompt).length;

describe('a clock that is set', () => {
  test('back by three hours shows nothing twice', async () => {
    await comes(`${evening}T19:30`);
    expect(await shown('lights')).toBe(1);
    await comes(`${evening}T16:30`);
    await comes(`${evening}T19:31`);
    expect(await shown('lights')).toBe(1);
  });

  test('forward by hours credits the time to nobody, and what it passed is not shown late', async () => {
    await comes(`${evening}T19:32`);
    await comes('2026-03-11T01:30');
    const rows = await rowsOf<ScreenRecord>(page, 'screen');
    const record = rows.find((row) => row.evening === evening);
    const used = (record?.sessions ?? []).reduce((sum, { start, end }) => sum + end - start, 0);
    expect(Math.round(used / 60_000)).toBeLessThanOrEqual(3);
    const log = await rowsOf<PromptLogRow>(page, 'promptLog');
    const passed = log.filter(({ prompt }) => ['screens-off', 'rate', 'bedtime'].includes(prompt));
    expect(passed.map(({ prompt, notice }) => `${prompt} ${notice}`).sort()).toEqual([
      'bedtime missed',
      'rate missed',
      'screens-off missed',
    ]);
  });
});
