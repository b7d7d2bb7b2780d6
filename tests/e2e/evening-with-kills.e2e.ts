import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PromptLogRow } from '../../utils/rows/prompt-log-row.ts';
import type { ScreenRecord } from '../../utils/rows/screen-record.ts';
import { type Browser, kindUnderTest, launch } from './driver/browser.ts';
import { instantOf } from './driver/controls.ts';
import type { Page } from './driver/page.ts';
import { rowsOf } from './driver/store.ts';
import { evening, started, timePassesTo } from './person.ts';

declare const chrome: {
  notifications: { getAll(): Promise<Record<string, unknown>> };
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
  action: { getBadgeText(details: object): Promise<string> };
};

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await started(browser, `${evening}T19:00`);
});

afterAll(() => browser?.close());

const wakes = ['19:30', '20:30', '21:30', '22:00', '22:30', '22:45', '23:00', '23:30', '23:31'];
/** Still-ups are no notices where they cannot be silent; elsewhere the six of an evening are soon used up. */
const isFirefox = kindUnderTest === 'firefox';

describe('an evening in which the worker is killed between every two prompts', () => {
  test('shows each prompt once, at its time', async () => {
    for (const clock of wakes) {
      await browser.killWorker();
      await timePassesTo(browser, page, `${evening}T${clock}`);
    }
    const log = await rowsOf<PromptLogRow>(page, 'promptLog');
    const told = log
      .toSorted((a, b) => a.dueAt - b.dueAt)
      .map(({ prompt, occurrence, round, notice }) => `${prompt}/${occurrence}/${round} ${notice}`);
    expect(told).toEqual([
      'lights/0/0 shown',
      'foot-bath/0/0 shown',
      'screens-off/0/0 shown',
      'bedroom/0/0 missed',
      'rate/0/0 shown',
      'bedtime/0/0 shown',
      `still-up/0/0 ${isFirefox ? 'quiet' : 'shown'}`,
      `still-up/1/0 ${isFirefox ? 'quiet' : 'capped'}`,
      `still-up/2/0 ${isFirefox ? 'quiet' : 'capped'}`,
    ]);
  });

  // A headless Firefox has no desktop: a notice is gone as soon as it is made, ours or anybody's.
  test.skipIf(kindUnderTest === 'firefox')(
    'leaves the notices that are still useful on the desktop, and no other',
    async () => {
      const standing = await page.eval(async () =>
        Object.keys(await chrome.notifications.getAll()),
      );
      expect(standing).toEqual([]);
    },
  );

  test('goes on the next day, with the notice of that evening only', async () => {
    await timePassesTo(browser, page, '2026-03-11T19:30');
    await browser.killWorker();
    await timePassesTo(browser, page, '2026-03-11T19:31');
    if (kindUnderTest === 'firefox') return;
    const next = await page.eval(async () => Object.keys(await chrome.notifications.getAll()));
    expect(next).toEqual(['prompt/2026-03-11/lights/0/0']);
  });

  test('has one alarm, and a dot on the badge while a card waits', async () => {
    const alarms = await page.eval(() => chrome.alarms.getAll());
    expect(alarms.map(({ name }) => name)).toEqual(['wake']);
    expect(await page.eval(() => chrome.action.getBadgeText({}))).toBe('•');
  });
});

describe('screen time while the worker is killed every minute', () => {
  test('loses nothing, since each gap is shorter than 150 seconds', async () => {
    for (const minute of ['32', '33', '34', '35', '36']) {
      await browser.killWorker();
      await timePassesTo(browser, page, `2026-03-11T19:${minute}`);
    }
    const rows = await rowsOf<ScreenRecord>(page, 'screen');
    const record = rows.find((row) => row.evening === '2026-03-11');
    const start = instantOf('2026-03-11T19:30', browser.zone);
    const minutes = (record?.sessions ?? []).map((one) => [
      Math.round((one.start - start) / 60_000),
      Math.round((one.end - start) / 60_000),
      one.kind,
    ]);
    expect(minutes).toEqual([[0, 6, 'active']]);
  });

  test('a gap of an hour is credited to nobody', async () => {
    await timePassesTo(browser, page, '2026-03-11T20:36');
    const rows = await rowsOf<ScreenRecord>(page, 'screen');
    const record = rows.find((row) => row.evening === '2026-03-11');
    const used = (record?.sessions ?? []).reduce((sum, { start, end }) => sum + end - start, 0);
    expect(Math.round(used / 60_000)).toBe(6);
  });
});
