/**
 * `npm start`: builds Evenfall and opens it in a browser of this computer, in a profile that is
 * thrown away at the end. Where there is no screen, it takes the tour instead. With `--demo` a made-up
 * year is in it already.
 */
import { launch } from '../e2e/driver/browser.ts';
import { leaveOnlyWelcome } from '../e2e/driver/welcome-tab.ts';
import { ensureOneBrowser, type FoundBrowser } from './browsers/ensure.ts';
import { openDemo } from './demo/open-demo.ts';
import { buildProduction } from './run/build.ts';
import { takeTour } from './tour.ts';

const found = ensureOneBrowser();
await (hasScreen() ? openFor(found) : takeTour(found));

function hasScreen(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI === 'true') return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function openFor({ kind, path }: FoundBrowser): Promise<void> {
  await buildProduction(kind);
  const browser = await launch({
    kind,
    path,
    buildName: 'production',
    headless: false,
    forPerson: true,
    keepsWelcome: true,
  });
  await leaveOnlyWelcome(browser.running);
  if (process.argv.includes('--demo')) await openDemo(browser);
  console.log('\nEvenfall is open. Close the browser, or press Ctrl+C here, to end.');
  await new Promise((resolve) => browser.running.puppeteer.once('disconnected', resolve));
  process.exit(0);
}
