import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EveningRecord } from '../../../utils/rows/evening-record.ts';
import { type Browser, kindUnderTest, launch } from '../driver/browser.ts';
import { Desktop } from '../driver/desktop/desktop.ts';
import type { Page } from '../driver/page.ts';
import { rowsOf } from '../driver/store.ts';
import { until } from '../driver/until.ts';
import { evening, started, timePassesTo } from '../person.ts';

let desktop: Desktop;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  desktop = await Desktop.start();
  browser = await launch({ headless: false });
  page = await started(browser, `${evening}T21:00`);
});

afterAll(async () => {
  await browser?.close();
  desktop?.stop();
});

const isChromium = kindUnderTest === 'chromium';

/** Chromium adds buttons of its own to every notice. */
const OWN_BUTTONS = ['Activate', 'Settings'];

async function noticed(title: string) {
  const { text, buttons } = await desktop.notice(title);
  return { text, buttons: buttons.filter((button) => !OWN_BUTTONS.includes(button)) };
}

describe('the notices of an evening, as the desktop receives them', () => {
  test('say what to do in neutral words, with two buttons where the browser has any', async () => {
    await timePassesTo(browser, page, `${evening}T21:30`);
    expect(await noticed('Screens off soon')).toEqual({
      text: 'A few minutes away from the screen, then a book or a puzzle by a dim lamp.',
      buttons: isChromium ? ['Done', 'Later (15 min)'] : [],
    });
  });

  test('a press on one opens the popup, with the worker asleep', async () => {
    await browser.killWorker();
    await desktop.pressBody('Screens off soon');
    await until('the notice is taken back', () => desktop.closings() > 0);
  });

  test('the last one of the evening is the bedtime', async () => {
    await timePassesTo(browser, page, `${evening}T22:00`);
    await timePassesTo(browser, page, `${evening}T22:30`);
    expect(await noticed('Bedtime')).toEqual({
      text: 'It is the bedtime you chose.',
      buttons: isChromium ? ["I'm going to bed", 'Later (5 min)'] : [],
    });
  });

  test.runIf(isChromium)('its first button works while the worker sleeps', async () => {
    await browser.killWorker();
    await desktop.press('Bedtime', "I'm going to bed");
    const bed = await until('the tap is in the record of the evening', async () => {
      const rows = await rowsOf<EveningRecord>(page, 'evenings');
      return rows.find((row) => row.evening === evening)?.bed ?? undefined;
    });
    expect(new Date(bed).toISOString()).toMatch(/^2026-03-10T21:30/);
  });
});
