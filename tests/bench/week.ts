/**
 * `npm run bench`: how long a turn of the week page takes, from the press to the picture, with one
 * year and with ten years in the store of a real browser: its read, its summary and its drawing. The
 * two should not differ, since a week is read by index. Never a test, since machines differ.
 */
import { unknownEvening } from '../../utils/rows/evening-record.ts';
import { type Browser, launch } from '../e2e/driver/browser.ts';
import { atTheScreen, setSignals } from '../e2e/driver/controls.ts';
import type { Page } from '../e2e/driver/page.ts';
import { bringAnyBrowser } from '../tools/browsers/bring-browser.ts';
import { writeEvenings } from './week/write-evenings.ts';

const RUNS = 45;
const RATINGS = 12;
const YEARS = [1, 10];
const EVENINGS_A_YEAR = 365;

const browser = await launch(await bringAnyBrowser());
const page = await startedPage(browser);
const unknown = unknownEvening('');
let filled = 0;
for (const years of YEARS) {
  const evenings = years * EVENINGS_A_YEAR;
  await page.eval(writeEvenings, { from: filled + 1, to: evenings, ratings: RATINGS, unknown });
  filled = evenings;
  report(`a week of ${evenings} evenings, ${evenings * RATINGS} ratings`, await turns(page));
}
await browser.close();

async function startedPage(open: Browser): Promise<Page> {
  const welcome = await open.open('options.html#welcome', { width: 1280, height: 900 });
  await setSignals(welcome, atTheScreen);
  await welcome.click('button', 'Start');
  await welcome.see('Evenfall has started');
  return welcome;
}

/** So many weeks back without a watch, and forward again with one: a week forward is never read ahead. */
async function turns(shown: Page): Promise<number[]> {
  await shown.goto(shown.puppeteer.url().replace(/#.*/, '#week'));
  await shown.reload();
  await shown.text('.week-navigation strong');
  await shown.puppeteer.bringToFront();
  for (let run = 0; run < RUNS; run += 1) await shown.eval(turned, 'Earlier week');
  const taken: number[] = [];
  for (let run = 0; run < RUNS; run += 1) taken.push(await shown.eval(turned, 'Later week'));
  return taken;
}

/** Milliseconds from the press of an arrow to another week on the page. */
function turned(name: string): Promise<number> {
  const week = () => document.querySelector('.week-navigation strong')?.textContent;
  const before = week();
  return new Promise((resolve) => {
    const from = performance.now();
    const seen = new MutationObserver(() => {
      const shown = week();
      if (shown === undefined || shown === before) return;
      seen.disconnect();
      resolve(performance.now() - from);
    });
    seen.observe(document.body, { subtree: true, childList: true, characterData: true });
    const links = [...document.querySelectorAll<HTMLElement>('.week-navigation a')];
    links.find(({ textContent }) => textContent?.includes(name))?.click();
  });
}

function report(what: string, values: number[]): void {
  const sorted = values.toSorted((a, b) => a - b);
  const ms = (value = 0) => `${value.toFixed(1)} ms`;
  const middle = sorted[Math.floor(sorted.length / 2)];
  console.log(
    `${what}: median ${ms(middle)}, ${ms(sorted[0])} to ${ms(sorted.at(-1))}, n = ${RUNS}`,
  );
}
