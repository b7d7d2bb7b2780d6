import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillGolden } from '../tools/demo/golden-store.ts';
import { type Browser, launch } from './driver/browser.ts';
import { atTheScreen, setClock, setSignals } from './driver/controls.ts';
import type { Page } from './driver/page.ts';
import { until } from './driver/until.ts';
import { timePassesTo } from './person.ts';

/** How every page fits into its window, with a year of diary in it. */
let browser: Browser;
let page: Page;

const pages = [
  ...['week', 'longer', 'together', 'nights', 'night/2026-03-10', 'check-in/2026-03-10', 'plan'],
  ...['doctor', 'visit', 'settings', 'data', 'about'],
];

beforeAll(async () => {
  browser = await launch();
  page = await browser.open('options.html#welcome', { width: 1280, height: 625 });
  await setSignals(page, atTheScreen);
  await setClock(browser, page, '2026-03-12T13:00');
  await page.reload();
});

afterAll(() => browser?.close());

async function turnTo(hash: string): Promise<void> {
  await page.eval((address) => {
    location.hash = address;
  }, hash);
  await until(`${hash} stands`, () =>
    page.eval(() => (document.querySelector('main')?.childElementCount ?? 0) > 1),
  );
}

const resize = (width: number, height: number) => page.puppeteer.setViewport({ width, height });

describe('Welcome', () => {
  test.each([
    [1280, 625],
    [400, 800],
  ])('has "Start" in sight and with the focus: %i x %i', async (width, height) => {
    await resize(width, height);
    await page.see('Start');
    const { bottom, focused } = await page.eval(() => {
      const [start] = [...document.querySelectorAll('button')].filter(
        (button) => button.innerText === 'Start',
      );
      return {
        bottom: start?.getBoundingClientRect().bottom,
        focused: start !== undefined && document.activeElement === start,
      };
    });
    expect(bottom).toBeLessThan(400);
    expect(focused).toBe(true);
  });

  test('lets a number be tried right after "Start", which is saved', async () => {
    await page.press('Enter');
    await page.see('Evenfall has started');
    expect(await page.eval(() => document.body.innerText.includes('What is kept'))).toBe(false);
    await page.click('button', '4');
    await page.see('Saved: 4.');
    await page.click('button', 'Undo');
    await page.gone('Saved: 4.');
  });
});

describe('every page', () => {
  beforeAll(async () => {
    await fillGolden(page, { last: '2026-03-11', visit: '2026-03-24' });
    await timePassesTo(browser, page, '2026-03-12T20:00');
  });

  test.each([320, 400, 640])('has nothing to scroll to sideways: %i px', async (width) => {
    await resize(width, 800);
    const tooWide: string[] = [];
    for (const hash of pages) {
      await turnTo(hash);
      await page.eval(drawn);
      const by = await page.eval(() => document.documentElement.scrollWidth - innerWidth);
      if (by > 0) tooWide.push(`${hash} by ${by}`);
    }
    expect(tooWide).toEqual([]);
  });

  test('has buttons, fields and ways to other pages of 24 px at least', async () => {
    await resize(400, 800);
    const small: string[] = [];
    for (const hash of pages) {
      await turnTo(hash);
      await page.eval(drawn);
      small.push(...(await page.eval(smallTargets)).map((name) => `${hash}: ${name}`));
    }
    expect(small).toEqual([]);
  });

  test('has the row of pages in one row at 360 px', async () => {
    await resize(360, 740);
    await turnTo('plan');
    const tops = await page.eval(() => {
      const links = [...document.querySelectorAll('.page-header-row nav a')];
      return links.map((link) => link.getBoundingClientRect().top);
    });
    expect(tops).toHaveLength(5);
    expect(new Set(tops).size).toBe(1);
  });

  test('has a way past the row of pages, the first for the keyboard', async () => {
    await page.reload();
    await page.see('Plan');
    await page.press('Tab');
    expect(await page.eval(() => document.activeElement?.textContent)).toBe('Skip to the page');
    await page.press('Enter');
    expect(await page.eval(() => document.activeElement?.tagName)).toBe('H1');
  });
});

describe('the plan', () => {
  test('takes two screens, though each weekday has a bedtime of its own', async () => {
    await resize(1280, 900);
    await turnTo('plan');
    await page.see('Each dot is a prompt.');
    const { height, controls, words } = await page.eval(measured);
    expect(height).toBeLessThan(1_900);
    expect(controls).toBeLessThan(60);
    expect(words).toBeLessThan(450);
  });
});

/** What the store answered is drawn within a few frames. */
function drawn(): Promise<void> {
  const frames = (left: number, done: () => void): void => {
    if (left === 0) done();
    else requestAnimationFrame(() => frames(left - 1, done));
  };
  return new Promise((done) => frames(12, done));
}

/** Links within a sentence may be as high as its line (WCAG 2.5.8). */
function smallTargets(): string[] {
  const targets = document.querySelectorAll<HTMLElement>(
    'button, select, textarea, input, summary, header nav a, footer a',
  );
  return [...targets]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => {
      const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map((one) => `${one.tagName} ${one.ariaLabel ?? one.textContent}`);
}

function measured() {
  const controls = document.querySelectorAll('button, a[href], input, select, textarea, summary');
  const inSight = [...controls].filter((one) => one.checkVisibility());
  return {
    height: document.documentElement.scrollHeight,
    controls: inSight.length,
    words: document.body.innerText.trim().split(/\s+/).length,
  };
}
