/**
 * `npm run bench`: how long the popup takes to open to an enabled scale, and a key to a durable
 * write, in a real browser. Medians of many runs with their spread; never a test, since machines differ.
 */

import { type Browser, launch } from '../e2e/driver/browser.ts';
import { atTheScreen, setSignals } from '../e2e/driver/controls.ts';
import { bringAnyBrowser } from '../tools/browsers/bring-browser.ts';

const RUNS = 15;

const browser = await launch(await bringAnyBrowser());
const opened: number[] = [];
const written: number[] = [];
await startTracking(browser);
for (let run = 0; run < RUNS; run += 1) await measure(browser);
await browser.close();
report('popup opened to an enabled scale', opened);
report('key pressed to "saved" (strict durability)', written);

async function startTracking(browser: Browser): Promise<void> {
  const page = await browser.open('options.html#welcome', { width: 1280, height: 900 });
  await setSignals(page, atTheScreen);
  await page.click('button', 'Start');
  await page.see('Evenfall has started');
  await page.close();
}

async function measure(browser: Browser): Promise<void> {
  const popup = await browser.open('popup.html');
  await popup.see('Leg restlessness');
  opened.push(await popup.eval(scaleAt));
  written.push(await popup.eval(keyToSaved));
  await popup.close();
}

/** Milliseconds from the navigation to the first paint that can hold the scale. */
function scaleAt(): number {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return Math.max(navigation?.domContentLoadedEventEnd ?? 0, paint?.startTime ?? 0);
}

/** Milliseconds from a key to the sentence that says it is on the disk. */
function keyToSaved(): Promise<number> {
  return new Promise((resolve) => {
    const from = performance.now();
    const seen = new MutationObserver(() => {
      if (!document.body.innerText.includes('Saved')) return;
      seen.disconnect();
      resolve(performance.now() - from);
    });
    seen.observe(document.body, { subtree: true, childList: true, characterData: true });
    document.dispatchEvent(new KeyboardEvent('keydown', { key: '4', bubbles: true }));
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
