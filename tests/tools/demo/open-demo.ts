import { addEvenings } from '../../../utils/evening/calendar.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import type { Browser } from '../../e2e/driver/browser.ts';
import { Page } from '../../e2e/driver/page.ts';
import { fillGolden } from './golden-store.ts';

/** Presses Start in the one open tab, fills the store with a made-up year up to last evening, and shows the week. */
export async function openDemo({ running, zone }: Browser): Promise<void> {
  const [tab] = await running.puppeteer.pages();
  const page = new Page(tab ?? (await running.puppeteer.newPage()));
  await page.click('button', 'Start');
  await page.see('Evenfall has started');
  const current = eveningOf({ at: Date.now(), zone }, []);
  const visit = addEvenings(current, 9);
  await fillGolden(page, { last: addEvenings(current, -1), visit });
  await page.goto(`${running.origin}/options.html#week`);
}
