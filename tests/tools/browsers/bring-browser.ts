import { aptGet } from './apt-get.ts';
import { download } from './download.ts';
import { findBrowser, searchFor } from './find-browser.ts';
import { debianPackages, nextStep, type Way } from './next-step.ts';
import type { BrowserKind } from './places.ts';

/** A browser that is there, and where. */
export type FoundBrowser = { kind: BrowserKind; path: string };

const ways: Record<Way, (kind: BrowserKind) => Promise<void> | void> = {
  download,
  'apt-get': (kind) => aptGet([debianPackages[kind]]),
};

/** The program of a browser; brings one where there is none, or throws with what a person can do. */
export async function bringBrowser(kind: BrowserKind): Promise<FoundBrowser> {
  const tried: Way[] = [];
  for (;;) {
    const step = nextStep({ ...(await searchFor(kind)), tried });
    if ('take' in step) return { kind, path: step.take };
    if ('say' in step) throw new Error(step.say);
    tried.push(step.bring);
    await ways[step.bring](kind);
  }
}

/** Any one browser, Chromium's family first; brings Chromium where there is none. */
export async function bringAnyBrowser(): Promise<FoundBrowser> {
  for (const kind of ['chromium', 'firefox'] as const) {
    const path = await findBrowser(kind);
    if (path !== undefined) return { kind, path };
  }
  return bringBrowser('chromium');
}
