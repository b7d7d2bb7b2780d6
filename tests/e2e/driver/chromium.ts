import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser as PuppeteerBrowser } from 'puppeteer-core';
import { chromiumWorker } from './chromium-worker.ts';
import { announce } from './external-crx.ts';
import type { Running, StartOptions } from './running.ts';
import { until } from './until.ts';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-crash-restore-bubble',
];

/** Starts Chromium, Chrome or Edge with the build loaded over the debugging pipe, or adds it to a spare one. */
export async function startChromium(
  options: StartOptions,
  spare?: PuppeteerBrowser,
): Promise<Running> {
  if (options.installed) return startInstalled(options);
  const browser = spare ?? (await start(options));
  return running(browser, await browser.installExtension(options.build));
}

/** Starts Chromium with the build installed as a person's would be, and written to the profile. */
async function startInstalled(options: StartOptions): Promise<Running> {
  const isKnown = existsSync(join(options.profile, 'Default'));
  const id = announce(options.path, options.build, options.profile);
  const browser = await start(options);
  await isServed(browser, `chrome-extension://${id}/manifest.json`);
  if (isKnown) return running(browser, id);
  // Only closing in good order writes the new extension down.
  await browser.close();
  return startInstalled(options);
}

/** The manifest runs nothing, so that looking at it wakes nobody. */
async function isServed(browser: PuppeteerBrowser, url: string): Promise<void> {
  const page = await browser.newPage();
  await until(`${url} is served`, async () => (await page.goto(url)) !== null);
  await page.close();
}

async function start(options: StartOptions): Promise<PuppeteerBrowser> {
  dropStaleLock(options.profile);
  return puppeteer.launch({
    executablePath: options.path,
    headless: options.headless,
    // Branded builds no longer take `--load-extension`; all take the pipe.
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    defaultViewport: null,
    ignoreDefaultArgs: unwantedArguments(options),
    args: [...quiet, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...process.env, ...options.env },
  });
}

/** What puppeteer would add, but must not. */
function unwantedArguments({ forPerson, installed }: StartOptions): string[] {
  if (forPerson) return ['--enable-automation'];
  // Audible tabs are a signal of the product, so nothing is muted; and "default apps" are meant
  // to be the browser's own, but the switch keeps out every extension of the system.
  return ['--mute-audio', ...(installed ? ['--disable-default-apps'] : [])];
}

async function running(browser: PuppeteerBrowser, id: string): Promise<Running> {
  const origin = `chrome-extension://${id}`;
  return { puppeteer: browser, id, origin, ...(await chromiumWorker(browser, origin)) };
}

/** A killed Chromium leaves a lock behind, and its process number may be somebody else's by now. */
function dropStaleLock(profile: string) {
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
    rmSync(join(profile, name), { force: true });
  }
}
