/** `npm run tour`: looks at every page in a headless browser, and leaves pictures in `.tour/`. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { launch } from '../e2e/driver/browser.ts';
import { popupSize, type Size } from '../e2e/driver/page.ts';
import { ensureOneBrowser, type FoundBrowser } from './browsers/ensure.ts';
import { buildProduction } from './run/build.ts';
import { root } from './run/command.ts';

const folder = join(root, '.tour');
const tabSize: Size = { width: 1100, height: 900 };

/** The pages in the order in which a new person meets them. */
const stops: [name: string, path: string, size: Size][] = [
  ['1-welcome', 'options.html#welcome', tabSize],
  ['2-popup', 'popup.html', popupSize],
  ['3-week', 'options.html#week', tabSize],
];

/** Takes the pictures, and says where they are. */
export async function takeTour({ kind, path }: FoundBrowser): Promise<void> {
  await buildProduction(kind);
  mkdirSync(folder, { recursive: true });
  const browser = await launch({ kind, path, buildName: 'production', colorScheme: 'dark' });
  for (const [name, address, size] of stops) {
    const page = await browser.open(address, size);
    await page.screenshot(join(folder, `${name}.png`));
    await page.close();
  }
  await browser.close();
  console.log(`\nThe pictures are in ${relative(process.cwd(), folder)}.`);
}

if (import.meta.main) await takeTour(ensureOneBrowser());
