import { spawnSync } from 'node:child_process';
import { setTimeout as after } from 'node:timers/promises';
import {
  canDownload,
  detectBrowserPlatform,
  type InstallOptions,
  install,
  resolveBuildId,
  uninstall,
} from '@puppeteer/browsers';
import { cacheDir, downloaded } from './find-browser.ts';
import type { BrowserKind } from './places.ts';

/** Firefox ESR, since it takes an unsigned extension for good. */
const tags: Record<BrowserKind, string> = { chromium: 'stable', firefox: 'esr' };

/** Whoever hosts the browsers answers within so long, or counts as out of reach. */
const reachMs = 5_000;

/** Brings a browser into the project's own folder, where its makers can be reached. */
export async function download(kind: BrowserKind): Promise<void> {
  const platform = detectBrowserPlatform();
  if (platform === undefined) return;
  const browser = downloaded[kind];
  const buildId = await soon(resolveBuildId(browser, platform, tags[kind]));
  if (buildId === undefined) return;
  const options = { browser, buildId, platform, cacheDir };
  if (!(await soon(canDownload(options)))) return;
  console.log(`Downloading ${browser} ${buildId} into .browsers (once) ...`);
  await keepIfItStarts(options).catch((error) => console.log(error.message));
}

/** A bare Linux lacks the libraries that a browser leans on; a package brings them, a download does not. */
async function keepIfItStarts(options: InstallOptions & { unpack?: true }): Promise<void> {
  const { executablePath } = await install(options);
  if (process.platform !== 'linux') return;
  const { status } = spawnSync(executablePath, ['--version'], { stdio: 'ignore' });
  if (status !== 0) await uninstall(options);
}

function soon<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  const late = after(reachMs, undefined, { ref: false });
  return Promise.race([answer.catch(() => undefined), late]);
}
