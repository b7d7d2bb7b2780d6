import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  Browser,
  ChromeReleaseChannel,
  computeSystemExecutablePath,
  getInstalledBrowsers,
} from '@puppeteer/browsers';
import { nextStep, type Search, variables } from './next-step.ts';
import { type BrowserKind, type Computer, onPath, placesOf } from './places.ts';

/** The project's own folder for browsers and profiles. */
export const cacheDir = join(import.meta.dirname, '../../../.browsers');

/** What @puppeteer/browsers calls the browser that it brings. */
export const downloaded: Record<BrowserKind, Browser> = {
  chromium: Browser.CHROME,
  firefox: Browser.FIREFOX,
};

const { platform, env } = process;
const computer: Computer = { platform, env, home: homedir() };

/** The program of a browser that is there; undefined where there is none. */
export async function findBrowser(kind: BrowserKind): Promise<string | undefined> {
  const step = nextStep(await searchFor(kind));
  if ('say' in step) throw new Error(step.say);
  return 'take' in step ? step.take : undefined;
}

/** What this computer says about a browser, nothing having been tried yet. */
export async function searchFor(kind: BrowserKind): Promise<Search> {
  const name = env[variables[kind]];
  return {
    kind,
    named: name ? { path: name, isThere: existsSync(name) } : undefined,
    found: (await allPlaces(kind)).find((place) => existsSync(place)),
    tried: [],
    platform,
    isRoot: process.getuid?.() === 0,
    hasAptGet: hasCommand('apt-get'),
  };
}

/** True where a command is on the PATH. */
export function hasCommand(command: string): boolean {
  return onPath(command, env).some((place) => existsSync(place));
}

async function allPlaces(kind: BrowserKind): Promise<string[]> {
  const installed = await getInstalledBrowsers({ cacheDir });
  const own = installed.filter(({ browser }) => browser === downloaded[kind]);
  return [
    ...placesOf(kind, computer),
    ...(kind === 'chromium' ? [chromePlace()] : []),
    ...own.map(({ executablePath }) => executablePath),
  ];
}

/** Where Chrome is or would be. */
function chromePlace(): string {
  const chrome = { browser: Browser.CHROME, channel: ChromeReleaseChannel.STABLE };
  return computeSystemExecutablePath(chrome, false);
}
