/**
 * `npm start`: opens Evenfall in a browser of this computer, in a profile that is thrown away at the
 * end. Where there is no screen, it takes the tour instead. With `--demo` a made-up year is in it
 * already.
 */
import { addEvenings } from '../../utils/evening/calendar.ts';
import { eveningOf } from '../../utils/evening/evening-of.ts';
import { type Browser, launch } from '../e2e/driver/browser.ts';
import { Page } from '../e2e/driver/page.ts';
import { leaveOnlyWelcome } from '../e2e/driver/welcome-tab.ts';
import { bringAnyBrowser, type FoundBrowser } from './browsers/bring-browser.ts';
import { hasScreen } from './browsers/desktop.ts';
import { fillGolden } from './demo/golden-store.ts';
import { takeTour } from './tour.ts';

const found = await bringAnyBrowser().catch(({ message }) => {
  console.error(message);
  process.exit(1);
});
await (hasScreen(process) ? openFor(found) : takeTour(found));

async function openFor(browserThere: FoundBrowser): Promise<void> {
  const browser = await launch({
    ...browserThere,
    buildName: 'production',
    headless: false,
    forPerson: true,
    keepsWelcome: true,
  });
  await leaveOnlyWelcome(browser.running);
  if (process.argv.includes('--demo')) await fillWithDemo(browser);
  console.log('\nEvenfall is open. Close the browser, or press Ctrl+C here, to end.');
  await new Promise((resolve) => browser.running.puppeteer.once('disconnected', resolve));
  process.exit(0);
}

/** Presses Start in the one open tab, fills the store with a made-up year up to last evening, and shows the week. */
async function fillWithDemo({ running, zone }: Browser): Promise<void> {
  const [tab] = await running.puppeteer.pages();
  const page = new Page(tab ?? (await running.puppeteer.newPage()));
  await page.click('button', 'Start');
  await page.see('Evenfall has started');
  const current = eveningOf({ at: Date.now(), zone }, []);
  await fillGolden(page, { last: addEvenings(current, -1), visit: addEvenings(current, 9) });
  await page.goto(`${running.origin}/options.html#week`);
}
