import type { Page as PuppeteerPage } from 'puppeteer-core';
import type { Running } from './running.ts';
import { until } from './until.ts';

/** Evenfall greets whoever has just installed it; by then every browser has long opened its tab. */
const greetingMs = 10_000;

/**
 * The tab that Evenfall opens by itself when it is installed; undefined where none comes. A test
 * that did not wait for it might lose the foreground to it later, in the middle of a click.
 */
export async function welcomeTab({
  puppeteer,
  origin,
}: Running): Promise<PuppeteerPage | undefined> {
  const find = async () => {
    for (const page of await puppeteer.pages()) if (await isAt(page, origin)) return page;
    return undefined;
  };
  return until('the welcome tab', find, greetingMs).catch(() => undefined);
}

/** Shows Evenfall's first page to a person, and closes the empty tab that browsers start with. */
export async function leaveOnlyWelcome(running: Running): Promise<void> {
  const empty = await running.puppeteer.pages();
  const welcome = (await welcomeTab(running)) ?? (await running.puppeteer.newPage());
  await welcome.goto(`${running.origin}/options.html#welcome`, { waitUntil: [] });
  for (const page of empty) if (page !== welcome) await page.close();
}

/** Closes the tab once it has come, so that a test starts with nothing of ours open. */
export async function closeWelcome(running: Running): Promise<void> {
  await (await welcomeTab(running))?.close();
}

/** Firefox tells puppeteer no addresses of moz-extension pages, so the page itself is asked. */
async function isAt(page: PuppeteerPage, origin: string): Promise<boolean> {
  const where = 'document.readyState === "complete" && location.href';
  // A tab that is closed meanwhile is not the one.
  const answer = await page.evaluate(where).catch(() => '');
  return String(answer).startsWith(`${origin}/`);
}
