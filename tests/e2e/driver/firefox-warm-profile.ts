import { cpSync, existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { profiles } from './profile.ts';

/**
 * Lays what a Firefox keeps after its very first start into a new profile: in an empty one it
 * compiles all its own scripts anew, which takes half the time of a start, after each kill again.
 * Nothing of Evenfall is in it.
 */
export async function warmUp(profile: string, firefox: string): Promise<void> {
  cpSync(await warmProfileOf(firefox), profile, { recursive: true });
}

/** One for each Firefox there was on this computer, since an older one refuses what a newer one left. */
async function warmProfileOf(firefox: string): Promise<string> {
  const folder = join(profiles, `warm-firefox-${statSync(firefox).mtimeMs}`);
  if (!existsSync(folder)) await startOnceIn(folder, firefox);
  return folder;
}

/** Under another name until it is whole; of two specs that begin at once, one is the first. */
async function startOnceIn(folder: string, executablePath: string): Promise<void> {
  const userDataDir = mkdtempSync(`${folder}-`);
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, userDataDir });
  await browser.close();
  try {
    renameSync(userDataDir, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(userDataDir, { recursive: true, force: true });
  }
}
