import { afterEach, describe, expect, test } from 'vitest';
import { type Browser, launch } from './driver/browser.ts';
import { atTheScreen, setClock, setSignals, wake } from './driver/controls.ts';
import { rowsOf } from './driver/store.ts';
import { fill } from './fields.ts';
import { tab } from './person.ts';

declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

type Settings = { zone: string | null; plan: { week: Record<string, { bedtime: string }> } };

let browser: Browser;

afterEach(() => browser?.close());

/** Nine in the evening of 10 March 2026 in Berlin. */
const NINE = Date.UTC(2026, 2, 10, 20);

/**
 * What the system calls its zone, and no calendar does: containers, computers without zone data,
 * names of another time. Chromium 156 then says `Etc/Unknown`, on which its own calendar throws; Firefox says `Etc/GMT+3`.
 */
describe.each([':/etc/localtime', 'UTC+3', ''])('a computer whose zone is "%s"', (zone) => {
  test('opens Welcome, asks for the zone, rates, and keeps a bedtime in the chosen zone', async () => {
    browser = await launch({ zone });
    const page = await browser.open('options.html#welcome', tab);
    await page.see('Welcome');
    await setSignals(page, atTheScreen);
    await setClock(browser, page, NINE);
    await page.reload();
    await page.click('button', 'Start');
    await page.see('Evenfall has started');
    await wake(page);

    const popup = await browser.open('popup.html');
    await popup.press('4');
    await popup.see('Saved 4');
    await popup.close();

    const plan = await browser.open('options.html#plan', tab);
    await plan.see('This browser may be hiding your time zone.');
    await plan.see('No, the time zone is');
    await plan.eval(() => {
      const select = document.querySelector<HTMLSelectElement>('.zone-question select');
      if (!select) throw new Error('no list of zones');
      select.value = 'Europe/Berlin';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await plan.gone('This browser may be hiding your time zone.');
    await fill(plan, 'Bedtime', '23:15');
    await expect.poll(() => plan.eval(keptSettings)).toEqual(['Europe/Berlin', '23:15']);
    expect(plan.problems).toEqual([]);

    await wake(page);
    const [evening] = await rowsOf<{ plan: { zone: string } }>(page, 'evenings');
    expect(evening?.plan.zone).toBeTruthy();
    const ratings = await rowsOf<{ score: number; offsetMinutes: number }>(page, 'ratings');
    expect(ratings.map(({ score }) => score)).toEqual([4]);
  });
});

async function keptSettings(): Promise<unknown[]> {
  const { settings } = await chrome.storage.local.get('settings');
  const { zone, plan } = settings as Settings;
  return [zone, plan.week[1]?.bedtime];
}
