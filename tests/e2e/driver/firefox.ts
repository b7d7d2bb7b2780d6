import { rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type LaunchOptions, type Browser as PuppeteerBrowser } from 'puppeteer-core';
import { type ChromeScope, chromeScopeOf } from './firefox-chrome-scope.ts';
import { warmUp } from './firefox-warm-profile.ts';
import { isUsed } from './profile.ts';
import type { Running, StartOptions } from './running.ts';
import { until } from './until.ts';
import { geckoIdOf, packInto } from './xpi.ts';

/** Where Firefox notes the random address that it gives each extension. */
const addresses = 'extensions.webextensions.uuids';

/** Starts Firefox over WebDriver BiDi with the build loaded, or adds it to a spare one. */
export async function startFirefox(
  options: StartOptions,
  spare?: PuppeteerBrowser,
): Promise<Running> {
  const browser = spare ?? (await start(options));
  if (spare) await noteAddress(spare, options);
  if (!options.installed) await browser.installExtension(options.build);
  return runningFirefox(browser, options);
}

async function start(options: StartOptions): Promise<PuppeteerBrowser> {
  if (isUsed(options.profile)) dropMark(options.profile);
  else await warmUp(options.profile, options.path);
  if (options.installed) await packInto(options.profile, options.build);
  return puppeteer.launch(launchOptions(options));
}

async function noteAddress(browser: PuppeteerBrowser, options: StartOptions): Promise<void> {
  const scope = await chromeScopeOf(browser);
  const note = JSON.stringify(noteOf(options));
  await scope.eval(`Services.prefs.setStringPref("${addresses}", ${note})`);
}

function noteOf({ build, address }: StartOptions): string {
  return JSON.stringify({ [geckoIdOf(build)]: address });
}

/** After a kill Firefox takes its start for the culprit and throws away all that would make the next one quick. */
function dropMark(profile: string): void {
  rmSync(join(profile, '.startup-incomplete'), { force: true });
}

function launchOptions(options: StartOptions): LaunchOptions {
  return {
    browser: 'firefox',
    executablePath: options.path,
    headless: options.headless,
    userDataDir: options.profile,
    defaultViewport: null,
    // Without it, Firefox neither opens moz-extension pages for us nor shows its event pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
    env: { ...process.env, ...options.env },
  };
}

function preferences(options: StartOptions): Record<string, unknown> {
  return {
    [addresses]: noteOf(options),
    // Honoured by ESR, Developer Edition and Nightly only; the ordinary Firefox wants Mozilla's signature.
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.startupScanScopes': 15,
    'browser.sessionstore.resume_from_crash': false,
    ...(options.colorScheme && {
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    }),
    ...options.preferences,
  };
}

async function runningFirefox(browser: PuppeteerBrowser, options: StartOptions): Promise<Running> {
  const scope = await chromeScopeOf(browser);
  const id = geckoIdOf(options.build);
  const origin = `moz-extension://${options.address}`;
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)})?.extension`;
  await until('Evenfall is loaded', () => scope.eval(`Boolean(${extension}?.backgroundState)`));
  return {
    puppeteer: browser,
    id,
    origin,
    killWorker: () => killWorker(scope, extension),
    workerIsAlive: async () => (await scope.eval(`${extension}.backgroundState`)) === 'running',
    inWorker: (call, text = '') =>
      inWorker(browser, origin, `(${call})(scope, ${JSON.stringify(text)})`),
  };
}

/** Firefox keeps an event page alive while somebody debugs it, unless told otherwise. */
async function killWorker(scope: ChromeScope, extension: string) {
  const how = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
  // One that is woken in the very moment it ends was never seen to be gone, and is ended once more.
  await until('the event page is gone', async () => {
    await scope.eval(`${extension}.terminateBackground(${how}).then(() => true)`);
    return (await scope.eval(`${extension}.backgroundState`)) === 'stopped';
  });
}

/** The event page has no address of its own in WebDriver, but a page of ours may borrow its window. */
async function inWorker<Answer>(
  browser: PuppeteerBrowser,
  origin: string,
  call: string,
): Promise<Answer> {
  const page = await browser.newPage();
  await page.goto(`${origin}/popup.html`, { waitUntil: [] });
  await until('a page to borrow from', () =>
    page.evaluate('location.protocol === "moz-extension:"'),
  );
  const answer = await page.evaluate(`chrome.runtime.getBackgroundPage().then((scope) => ${call})`);
  await page.close();
  return answer as Answer;
}
