import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where profiles are: inside the checkout and not in the system's temporary folder, since browsers
 * packed as snaps see their own, empty one there.
 */
export const profiles = join(import.meta.dirname, '../../../.browsers');

const made = new Set<string>();

process.on('exit', () => {
  for (const folder of made) dropProfile(folder);
});

/** A new empty profile folder; deleted at the end of the process at the latest. */
export function makeProfile(): string {
  mkdirSync(profiles, { recursive: true });
  const folder = mkdtempSync(join(profiles, 'profile-'));
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
