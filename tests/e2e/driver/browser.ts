import { once } from 'node:events';
import { findBrowser } from '../../tools/browsers/find-browser.ts';
import type { BrowserKind } from '../../tools/browsers/places.ts';
import { type BuildName, copyOf, existingBuild } from './builds.ts';
import { startChromium } from './chromium.ts';
import { withdrawAll } from './external-crx.ts';
import { startFirefox } from './firefox.ts';
import { Page, popupSize, type Size } from './page.ts';
import { dropProfile, isBeingTidied, isUsed, makeProfile } from './profile.ts';
import type { Running, StartOptions } from './running.ts';
import { killGroup, leaveSpare, type Spare, takeSpare } from './spare.ts';
import { until } from './until.ts';
import { closeWelcome } from './welcome-tab.ts';

/** How a test wants its browser; whatever is left out has the usual value. */
export type LaunchOptions = Partial<StartOptions> & {
  kind?: BrowserKind;
  /** The time zone of pages and worker; Europe/Berlin unless told. */
  zone?: string;
  /** Which build to load; `e2e` unless told, or unless `build` names a folder. */
  buildName?: BuildName;
};

/** The browser under test, as EVENFALL_BROWSER names it. */
export const kindUnderTest: BrowserKind =
  process.env.EVENFALL_BROWSER === 'firefox' ? 'firefox' : 'chromium';

const ZONE = 'Europe/Berlin';

/** What a test may want of a browser that another one may go on with afterwards. */
const ORDINARY = ['kind', 'buildName', 'keepsWelcome'];

/**
 * Starts a browser with Evenfall loaded, in a throw-away profile unless one is given; one that a test
 * before has left serves as well where nothing else is wanted of it.
 */
export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  const kind = options.kind ?? kindUnderTest;
  const isOrdinary = Object.keys(options).every((name) => ORDINARY.includes(name));
  const spare = isOrdinary ? takeSpare(kind) : undefined;
  const zone = options.zone ?? ZONE;
  const path = options.path ?? (await findBrowser(kind));
  if (path === undefined) throw new Error(`There is no ${kind} on this computer.`);
  const profile = options.profile ?? spare?.profile ?? makeProfile();
  const build = options.build ?? existingBuild(kind, options.buildName ?? 'e2e');
  const browser = new Browser(kind, zone, isOrdinary, {
    ...options,
    path,
    build: spare ? copyOf(build, profile) : build,
    profile,
    address: crypto.randomUUID(),
    headless: options.headless ?? true,
    env: { ...options.env, TZ: zone },
  });
  await browser.start(spare);
  return browser;
}

/** A real browser with Evenfall loaded. */
export class Browser {
  readonly kind: BrowserKind;
  readonly zone: string;
  readonly #options: StartOptions;
  #running: Running | undefined;
  #mayBeSpare: boolean;

  constructor(kind: BrowserKind, zone: string, isOrdinary: boolean, options: StartOptions) {
    this.kind = kind;
    this.zone = zone;
    this.#mayBeSpare = isOrdinary;
    this.#options = options;
  }

  /** The doors to the process that runs now; a test seldom needs them. */
  get running(): Running {
    if (this.#running === undefined) throw new Error('The browser is not running.');
    return this.#running;
  }

  /** Starts the program; `launch` has done it already. */
  async start(spare?: Spare): Promise<void> {
    const start = this.kind === 'firefox' ? startFirefox : startChromium;
    const isNew = spare !== undefined || !isUsed(this.#options.profile);
    this.#running = await start(this.#options, spare?.puppeteer);
    if (isNew && this.#greets()) await closeWelcome(this.#running);
  }

  /** Opens one of Evenfall's pages, for instance `options.html#week`. */
  open(path: string, size: Size = popupSize): Promise<Page> {
    return this.openAddress(`${this.running.origin}/${path}`, size);
  }

  /** Opens any page. */
  async openAddress(url: string, size?: Size): Promise<Page> {
    const page = new Page(await this.running.puppeteer.newPage());
    if (size !== undefined) await page.puppeteer.setViewport(size);
    await this.#setColorScheme(page);
    await page.goto(url);
    return page;
  }

  /** Ends the worker at once, as the browser does after half a minute of quiet. */
  killWorker(): Promise<void> {
    return this.running.killWorker();
  }

  /** Ends the whole browser with SIGKILL: nothing can be saved any more. */
  async kill9(): Promise<void> {
    this.#mayBeSpare = false;
    const program = this.running.puppeteer.process();
    if (program?.pid === undefined) throw new Error('The browser has no process.');
    const ended = once(program, 'exit');
    killGroup(program.pid);
    await ended;
    const { profile } = this.#options;
    await until('the profile is as it was before', () => !isBeingTidied(profile));
    this.#running = undefined;
  }

  /** Starts again in the same profile, after a kill or after closing in good order. */
  async relaunch(): Promise<void> {
    if (this.#running !== undefined) await this.quit();
    await this.start();
  }

  /** Closes the program in good order; the profile stays for `relaunch`. */
  async quit(): Promise<void> {
    await this.running.puppeteer.close();
    this.#running = undefined;
  }

  /** Leaves the program to the next test, or closes it and throws its profile away. */
  async close(): Promise<void> {
    const { profile } = this.#options;
    if (this.#running && this.#mayBeSpare) return leaveSpare(this.kind, this.#running, profile);
    if (this.#running !== undefined) await this.quit();
    if (this.#options.installed) withdrawAll();
    dropProfile(profile);
  }

  /** Evenfall greets at its installation, which in an installed Chromium is one start behind us. */
  #greets(): boolean {
    const { installed, keepsWelcome } = this.#options;
    return !keepsWelcome && !(installed && this.kind === 'chromium');
  }

  async #setColorScheme(page: Page): Promise<void> {
    const value = this.#options.colorScheme;
    // Firefox has been told by a preference already.
    if (value === undefined || this.kind === 'firefox') return;
    await page.puppeteer.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  }
}
