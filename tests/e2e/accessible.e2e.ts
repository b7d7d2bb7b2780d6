import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, launch } from './driver/browser.ts';
import { type Page, popupSize, type Size } from './driver/page.ts';
import { until } from './driver/until.ts';
import { unfold } from './fields.ts';
import { evening, started, tab, timePassesTo } from './person.ts';

const pages = [
  '#welcome',
  '#week',
  '#nights',
  '#night/2026-03-09',
  '#check-in',
  '#plan',
  '#settings',
  '#visit',
  '#longer',
  '#together',
  '#doctor',
  '#data',
  '#about',
].map((hash) => `options.html${hash}`);

describe.each(['dark', 'light'] as const)('where the system is %s', (colorScheme) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch({ colorScheme });
    // By day, so that the light theme is there to be seen.
    const page = await started(browser, `${evening}T13:00`);
    await timePassesTo(browser, page, `${evening}T13:01`);
    await page.close();
  });

  afterAll(() => browser?.close());

  /** A page once it has the theme of the system, which by day is also its own. */
  async function opened(path: string, size: Size) {
    const page = await browser.open(path, size);
    await page.text('h1');
    await until('there is more than a heading', () => page.eval(hasContent));
    // A tab behind another one draws nothing, and its colours never arrive.
    await page.puppeteer.bringToFront();
    await until(`the theme is ${colorScheme}`, async () => {
      return (await page.eval(themeOfGround)) === colorScheme;
    });
    // A colour on its way from one theme to the other is neither.
    await until('everything stands still', () => page.eval(isStill));
    return page;
  }

  test('axe finds nothing wrong with the popup, empty or with a rating and its details', async () => {
    const popup = await opened('popup.html', popupSize);
    await popup.see('Leg restlessness');
    expect(await popup.axe()).toEqual([]);
    await popup.press('3');
    await popup.see('Saved 3');
    expect(await popup.axe()).toEqual([]);
    await popup.close();
  });

  test.each(pages)('axe finds nothing wrong with %s', async (path) => {
    const page = await opened(path, tab);
    expect(await page.axe()).toEqual([]);
    expect(page.problems).toEqual([]);
    await page.close();
  });
});

describe('an evening and a night', () => {
  let browser: Browser;
  let worker: Page;

  beforeAll(async () => {
    browser = await launch();
    worker = await started(browser, `${evening}T20:00`);
  });

  afterAll(() => browser?.close());

  async function popupAt(time: string, text: string): Promise<Page> {
    await timePassesTo(browser, worker, time);
    const popup = await browser.open('popup.html', popupSize);
    await popup.see(text);
    await popup.puppeteer.bringToFront();
    await until('everything stands still', () => popup.eval(isStill));
    return popup;
  }

  test('axe finds nothing wrong with a card and with all that is under "More"', async () => {
    const popup = await popupAt(`${evening}T20:30`, 'A warm foot bath');
    await unfold(popup, 'More for tonight');
    await popup.see('A long sit coming up');
    expect(await popup.axe()).toEqual([]);
    await popup.click('button', "I'm going to bed");
    await popup.see('In bed since');
    await popup.close();
  });

  test('axe finds nothing wrong with the night, and nothing in it is bright', async () => {
    const popup = await popupAt('2026-03-11T02:00', 'Not in bed yet');
    expect(await popup.axe()).toEqual([]);
    expect(await popup.eval(brightest)).toBeLessThan(0.25);
    await popup.close();
  });

  test('axe finds nothing wrong with the question of the morning', async () => {
    const popup = await popupAt('2026-03-11T07:00', 'Legs at their worst last night');
    expect(await popup.axe()).toEqual([]);
    await popup.close();
  });
});

/** The highest relative luminance (WCAG 2) of any colour of text, border or ground on the page. */
function brightest(): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(
      (part) => Number(part) / 255,
    );
    const linear = (part: number) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  return Math.max(
    ...[...document.querySelectorAll('body *')].flatMap((element) => {
      const { color, backgroundColor, borderTopColor } = getComputedStyle(element);
      const ground = backgroundColor === 'rgba(0, 0, 0, 0)' ? [] : [backgroundColor];
      return [color, borderTopColor, ...ground].map(luminance);
    }),
  );
}

/** The code of a page comes after its heading, and what the store holds after that. */
function hasContent(): boolean {
  return (document.querySelector('main')?.childElementCount ?? 0) > 1;
}

function themeOfGround(): 'light' | 'dark' {
  const ground = getComputedStyle(document.body).backgroundColor;
  const [red = 0] = (ground.match(/\d+/g) ?? []).map(Number);
  return red > 128 ? 'light' : 'dark';
}

/** What lies under a closed summary is not drawn, and in Firefox its colours wait until it is. */
function isStill(): boolean {
  const isDrawn = ({ effect }: Animation) =>
    (effect as KeyframeEffect | null)?.target?.checkVisibility({ contentVisibilityAuto: true });
  return document.getAnimations().every((one) => one.playState === 'finished' || !isDrawn(one));
}
