import { canInstall, install } from './apt.ts';
import { findBrowser, findCommand } from './find.ts';
import type { BrowserKind } from './places.ts';

/** A browser that is there, and where. */
export type FoundBrowser = { kind: BrowserKind; path: string };

/** Where both browsers are. */
export type BothBrowsers = Record<BrowserKind, string>;

// Ubuntu's packages of these names are snaps, which cannot read a throw-away profile; people
// there have a browser already, so this is for Debian and its closer relatives.
const browserPackages: Record<BrowserKind, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** What the specs with a real desktop need on Linux, and the Debian package that brings it. */
const desktopPackages: Record<string, string> = {
  Xvfb: 'xvfb',
  'xvfb-run': 'xvfb',
  xauth: 'xauth',
  dunst: 'dunst',
  dunstctl: 'dunst',
  'dbus-run-session': 'dbus-x11',
  'dbus-monitor': 'dbus-x11',
  xdotool: 'xdotool',
};

/** Any one browser, Chromium's family first; installs Chromium where there is none and that is possible. */
export function ensureOneBrowser(): FoundBrowser {
  const found = firstFound();
  if (found !== undefined) return found;
  if (canInstall()) install([browserPackages.chromium]);
  const installed = firstFound();
  if (installed !== undefined) return installed;
  throw new Error(
    'Evenfall needs a browser to open in. Please install Chromium, Chrome, Edge or Firefox; ' +
      'if one is there already, name its program in CHROMIUM_PATH or FIREFOX_PATH.',
  );
}

/** Both browsers, as the tests need them; installs what is missing where that is possible. */
export function ensureBothBrowsers(): BothBrowsers {
  const missing = (['chromium', 'firefox'] as const).filter(
    (kind) => findBrowser(kind) === undefined,
  );
  if (missing.length > 0 && canInstall()) install(missing.map((kind) => browserPackages[kind]));
  return { chromium: mustFind('chromium'), firefox: mustFind('firefox') };
}

/** Why the specs with a real desktop cannot run here, or undefined where they can. */
export function ensureDesktop(): string | undefined {
  if (process.platform !== 'linux') return 'they need Linux with a virtual display';
  if (missingPackages().length > 0 && canInstall()) install(missingPackages());
  const missing = missingPackages();
  return missing.length === 0 ? undefined : `these packages are missing: ${missing.join(', ')}`;
}

function firstFound(): FoundBrowser | undefined {
  for (const kind of ['chromium', 'firefox'] as const) {
    const path = findBrowser(kind);
    if (path !== undefined) return { kind, path };
  }
  return undefined;
}

function mustFind(kind: BrowserKind): string {
  const path = findBrowser(kind);
  if (path !== undefined) return path;
  throw new Error(
    kind === 'chromium'
      ? 'The tests need Chromium, Chrome or Edge. Please install one, or name its program in CHROMIUM_PATH.'
      : 'The tests need Firefox. Please install it, or name its program in FIREFOX_PATH.',
  );
}

function missingPackages(): string[] {
  const names = Object.keys(desktopPackages).filter(
    (command) => findCommand(command) === undefined,
  );
  return [...new Set(names.map((command) => desktopPackages[command] ?? command))];
}
