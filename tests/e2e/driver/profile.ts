import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where profiles are: inside the checkout and not in the system's temporary folder, since browsers
 * packed as snaps see their own, empty one there.
 */
export const profiles = join(import.meta.dirname, '../../../.browsers');

/** Those of one run of the tests, which are deleted at its end: a process of a test has half a second to end. */
const ofRun = process.env.EVENFALL_RUN;
const home = ofRun === undefined ? profiles : join(profiles, ofRun);

const made = new Set<string>();

process.on('exit', () => {
  if (ofRun !== undefined) return;
  for (const folder of made) dropProfile(folder);
});

/** A new empty profile folder; deleted at the end of the process, or of the run of the tests, at the latest. */
export function makeProfile(): string {
  mkdirSync(home, { recursive: true });
  const folder = mkdtempSync(join(home, 'profile-'));
  made.add(folder);
  return folder;
}

/** True once a browser has been started with this profile. */
export function isUsed(folder: string): boolean {
  return readdirSync(folder).length > 0;
}

/** True while the driver has not yet put back what it changed in a Firefox profile; a start in the middle of that fails. */
export function isBeingTidied(folder: string): boolean {
  return readdirSync(folder).some((file) => file.endsWith('.puppeteer'));
}

/** Deletes a profile; a browser that is still letting go of its files gets a few more tries. */
export function dropProfile(folder: string): void {
  if (!made.delete(folder)) return;
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Deletes all that browsers of a run of the tests have left. */
export function dropProfilesOf(run: string): void {
  rmSync(join(profiles, run), { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
