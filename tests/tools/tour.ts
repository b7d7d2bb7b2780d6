/** `npm run tour`: a person's first evening in a headless browser, with a picture of each screen in `.tour/`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch } from '../e2e/driver/browser.ts';
import { atTheScreen, setClock, setSignals, wake } from '../e2e/driver/controls.ts';
import { type Page, popupSize, type Size } from '../e2e/driver/page.ts';
import { timePassesTo } from '../e2e/person.ts';
import { bringAnyBrowser, type FoundBrowser } from './browsers/bring-browser.ts';
import { fillGolden } from './demo/golden-store.ts';

const folder = '.tour';
const sizes = {
  wide: { width: 1280, height: 900 },
  narrow: { width: 400, height: 800 },
} satisfies Record<string, Size>;
/** A Thursday after the golden diary ended, with bedtime at half past ten. */
const evening = '2026-03-12';
const morning = '2026-03-13';
/** The pages by their addresses. */
const pages = [
  'week',
  'longer',
  'together',
  'doctor',
  'nights',
  'plan',
  'visit',
  'settings',
  'data',
  'about',
];

type Theme = 'dark' | 'light';

/** Takes the pictures, by day in the light theme and in the evening in the dark one, and says where they are. */
export async function takeTour(found: FoundBrowser): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const colorScheme of ['dark', 'light'] as const) {
    const browser = await launch({ ...found, colorScheme });
    await visit(browser, colorScheme);
    await browser.close();
  }
  console.log(`\nThe pictures are in ${folder}.`);
}

async function visit(browser: Browser, theme: Theme): Promise<void> {
  const isDark = theme === 'dark';
  const welcome = await browser.open('options.html#welcome', sizes.wide);
  const passTo = (time: string) => timePassesTo(browser, welcome, time);
  const popup = (name: string, act?: (popup: Page) => Promise<void>) =>
    takePopup(browser, `${name}-${theme}`, act);
  await setSignals(welcome, atTheScreen);
  await setClock(browser, welcome, isDark ? '2026-03-01T20:00' : '2026-03-01T13:00');
  await welcome.reload();
  await take(welcome, `1-welcome-${theme}`);
  await popup('2-popup-before-start');
  await welcome.click('button', 'Start');
  await welcome.see('Evenfall has started');
  await take(welcome, `3-started-${theme}`);
  await wake(welcome);
  await fillGolden(welcome, { last: '2026-03-11', visit: '2026-03-24' });
  await passTo(`${evening}T${isDark ? '20:45' : '13:30'}`);
  await popup('4-popup-saved', rate);
  for (const name of pages) await takePage(browser, name, theme);
  await passTo(`${evening}T21:31`);
  await popup('6-popup-card');
  await passTo(`${evening}T22:31`);
  await popup('8-popup-bedtime');
  await popup('8-popup-in-bed', goToBed);
  await passTo(`${morning}T02:40`);
  await popup('9-popup-night');
  await passTo(`${morning}T07:00`);
  await popup('9-popup-morning');
}

async function rate(popup: Page): Promise<void> {
  await popup.see('Leg restlessness');
  await popup.press('4');
  await popup.see('Saved 4');
}

async function goToBed(popup: Page): Promise<void> {
  await popup.click('button', "I'm going to bed");
  await popup.see('In bed since');
}

async function takePopup(
  browser: Browser,
  name: string,
  act: (popup: Page) => Promise<void> = async () => undefined,
): Promise<void> {
  const popup = await browser.open('popup.html', popupSize);
  await popup.text('h1');
  await act(popup);
  await take(popup, name);
  await popup.close();
}

/** A page on a desk and on a telephone, each from its top to its end. */
async function takePage(browser: Browser, name: string, theme: Theme): Promise<void> {
  for (const [word, size] of Object.entries(sizes)) {
    const page = await browser.open(`options.html#${name}`, size);
    await page.text('h1');
    await page.eval(settle);
    const height = await page.eval(() => document.documentElement.scrollHeight);
    await page.puppeteer.setViewport({ ...size, height });
    await take(page, `7-${name}-${word}-${theme}`);
    await page.close();
  }
}

async function take(page: Page, name: string): Promise<void> {
  await page.eval(settle);
  await page.screenshot(join(folder, `${name}.png`));
}

/** Two frames on, what the store answered has been drawn. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 250)));
  });
}

if (import.meta.main) await takeTour(await bringAnyBrowser());
