/** `npm run tour`: a person's first evening in a headless browser, with a picture of each screen in `.tour/`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch } from '../e2e/driver/browser.ts';
import { atTheScreen, setClock, setSignals, wake } from '../e2e/driver/controls.ts';
import { type Page, popupSize, type Size } from '../e2e/driver/page.ts';
import { bringAnyBrowser, type FoundBrowser } from './browsers/bring-browser.ts';
import { fillGolden } from './demo/golden-store.ts';

const folder = '.tour';
const wide: Size = { width: 1280, height: 900 };
const narrow: Size = { width: 400, height: 800 };
/** A Thursday after the golden diary ended, with bedtime at half past ten. */
const evening = '2026-03-12';
const morning = '2026-03-13';
/** The pages by their addresses. */
const pages = ['week', 'longer', 'together', 'doctor', 'nights', 'plan', 'visit', 'data', 'about'];

/** Takes the pictures, by day in the light theme and in the evening in the dark one, and says where they are. */
export async function takeTour(found: FoundBrowser): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const colorScheme of ['dark', 'light'] as const) {
    // The build for tests, since an evening has to be made: its clock can be set.
    const browser = await launch({ ...found, colorScheme });
    await visit(browser, colorScheme);
    await browser.close();
  }
  console.log(`\nThe pictures are in ${folder}.`);
}

async function visit(browser: Browser, theme: string): Promise<void> {
  const take = (page: Page, name: string) => page.screenshot(join(folder, `${name}-${theme}.png`));
  const welcome = await browser.open('options.html#welcome', wide);
  await setSignals(welcome, atTheScreen);
  await setClock(browser, welcome, theme === 'dark' ? '2026-03-01T20:00' : '2026-03-01T13:00');
  await welcome.reload();
  await take(welcome, '1-welcome');
  await popupShot(browser, take, '2-popup-before-start');
  await welcome.click('button', 'Start');
  await welcome.see('Evenfall has started');
  await take(welcome, '3-started');
  await wake(welcome);
  await fillGolden(welcome, { last: '2026-03-11', visit: '2026-03-24' });
  await setClock(browser, welcome, `${evening}T${theme === 'dark' ? '20:45' : '13:30'}`);
  await wake(welcome);
  await rate(browser, take);
  for (const name of pages) await bothSizes(browser, take, name);
  const passTo = async (time: string) => {
    await setClock(browser, welcome, time);
    await wake(welcome);
  };
  await passTo(`${evening}T21:31`);
  await popupShot(browser, take, '6-popup-card');
  await passTo(`${evening}T22:31`);
  await popupShot(browser, take, '8-popup-bedtime', async (popup) => {
    await popup.click('button', "I'm going to bed");
    await popup.see('In bed since');
  });
  await passTo(`${morning}T02:40`);
  await popupShot(browser, take, '9-popup-night');
  await passTo(`${morning}T07:00`);
  await popupShot(browser, take, '9-popup-morning');
}

type Take = (page: Page, name: string) => Promise<void>;

async function popupShot(
  browser: Browser,
  take: Take,
  name: string,
  then: (popup: Page) => Promise<void> = async () => undefined,
): Promise<void> {
  const popup = await browser.open('popup.html', popupSize);
  await popup.text('h1');
  await popup.eval(settle);
  await take(popup, name);
  await then(popup);
  await popup.close();
}

async function rate(browser: Browser, take: Take): Promise<void> {
  const popup = await browser.open('popup.html', popupSize);
  await popup.see('Leg restlessness');
  await popup.press('4');
  await popup.see('Saved: 4');
  await popup.eval(settle);
  await take(popup, '4-popup-saved');
  await popup.close();
}

async function bothSizes(browser: Browser, take: Take, name: string): Promise<void> {
  for (const [size, word] of [
    [wide, 'wide'],
    [narrow, 'narrow'],
  ] as const) {
    const page = await browser.open(`options.html#${name}`, size);
    await page.text('h1');
    await page.eval(settle);
    const height = await page.eval(() => document.documentElement.scrollHeight);
    await page.puppeteer.setViewport({ ...size, height });
    await take(page, `7-${name}-${word}`);
    await page.close();
  }
}

/** Two frames on, what the store answered has been drawn. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 250)));
  });
}

if (import.meta.main) await takeTour(await bringAnyBrowser());
