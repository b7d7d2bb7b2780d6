import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillDiary } from '../tools/tour/diary.ts';
import { type Browser, launch } from './driver/browser.ts';
import type { Page } from './driver/page.ts';
import { until } from './driver/until.ts';
import { unfold } from './fields.ts';
import { started, tab, timePassesTo } from './person.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  const worker = await started(browser, '2026-03-01T13:00');
  await fillDiary(worker);
  await timePassesTo(browser, worker, '2026-03-13T20:00');
  page = await browser.open('options.html#week', tab);
  await page.see('this week so far');
});

afterAll(() => browser?.close());

const hash = () => page.eval(() => location.hash);
const named = (address: string) =>
  until(`the address is ${address}`, async () => (await hash()) === address);

describe('the week', () => {
  const back = () => page.eval(() => history.back());

  test('is turned by the arrow keys, and stays where it was turned to', async () => {
    const here = await page.text('.week-navigation strong');
    await page.press('ArrowLeft');
    await until('it turned', async () => (await hash()) !== '#week');
    const address = await hash();
    expect(address).toMatch(/^#week\/2026-03-0[12]$/);
    await page.gone('this week so far');
    const before = await page.text('.week-navigation strong');
    expect(before).not.toBe(here);
    await page.reload();
    await page.see(before ?? '');
    expect(await hash()).toBe(address);
    await back();
    await named('#week');
    await page.see('this week so far');
  });

  test('keeps what was unfolded while it turns', async () => {
    await unfold(page, 'How this is counted');
    await page.press('ArrowLeft');
    await page.gone('this week so far');
    await page.see('A bar is one evening');
    await back();
    await named('#week');
    await page.see('this week so far');
    await page.see('A bar is one evening');
  });

  test('holds a tile for each of three figures, and says why one week tells little', async () => {
    const tiles = await page.text('.week-tiles');
    expect(tiles).toContain('Legs, highest of the day');
    expect(tiles).toContain('Screen after bedtime');
    expect(tiles).toContain('Bedtime kept');
    await page.see('One week is too short to tell.');
  });
});

describe('on a narrow page', () => {
  const wider = () =>
    page.eval(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const small = () =>
    page.eval(() =>
      [...document.querySelectorAll<HTMLElement>('main a, main button, main summary')]
        .map((one) => ({ name: one.innerText, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < 24)
        .map(({ name }) => name),
    );

  test.each([
    ['week', 'One week is too short'],
    ['longer', 'Highest rating of each day'],
    ['together', 'Look at the others'],
    ['nights', 'You rated'],
  ])('%s never scrolls sideways, and everything to press is large enough', async (name, sign) => {
    await page.eval((to) => {
      location.hash = to;
    }, `#${name}`);
    await page.see(sign);
    for (const width of [320, 400, 640]) {
      await page.puppeteer.setViewport({ width, height: 800 });
      expect([width, await wider()]).toEqual([width, 0]);
      expect([width, await small()]).toEqual([width, []]);
    }
    expect(await page.axe()).toEqual([]);
    expect(page.problems).toEqual([]);
  });
});
