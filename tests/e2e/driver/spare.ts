import type { Browser as PuppeteerBrowser } from 'puppeteer-core';
import type { BrowserKind } from '../../tools/browsers/places.ts';
import type { Running } from './running.ts';

/** A browser that runs without Evenfall, and its profile. */
export type Spare = { puppeteer: PuppeteerBrowser; profile: string };

/** What specs of this process have left: starting a browser takes ten times as long as adding Evenfall to one. */
const spares = new Map<BrowserKind, Spare>();

// Before the profiles are deleted: a browser that runs, or one of its helpers, would write them anew.
process.prependListener('exit', () => {
  for (const { puppeteer } of spares.values()) {
    const pid = puppeteer.process()?.pid;
    if (pid !== undefined) killGroup(pid);
  }
});

/** Kills a browser with its whole group: on Linux and macOS the browser leads one, with its helpers in it. */
export function killGroup(pid: number): void {
  process.kill(-pid, 'SIGKILL');
}

/** The browser that the spec before has left, if there is one. */
export function takeSpare(kind: BrowserKind): Spare | undefined {
  const spare = spares.get(kind);
  spares.delete(kind);
  return spare?.puppeteer.connected ? spare : undefined;
}

/** Takes Evenfall out of a browser and closes its tabs, so that the next spec begins with nothing of this one. */
export async function leaveSpare(
  kind: BrowserKind,
  { puppeteer, id }: Running,
  profile: string,
): Promise<void> {
  const tabs = await puppeteer.pages();
  // A browser without a tab closes itself.
  await puppeteer.newPage();
  for (const tab of tabs) await tab.close();
  await puppeteer.uninstallExtension(id);
  spares.set(kind, { puppeteer, profile });
}
