import { spawnSync } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Where Debian's Chromium looks for extensions that were installed for everybody. */
const everybody = '/usr/share/chromium/extensions';

/**
 * Why a Chromium here cannot keep Evenfall over a restart, or undefined where it can. What is
 * loaded over the debugging pipe is gone at the next start, so a true restart needs a packed
 * extension in a folder of the system.
 */
export function whyNotInstallable(): string | undefined {
  if (process.platform !== 'linux') return 'only Linux has a folder for this';
  try {
    mkdirSync(everybody, { recursive: true });
    accessSync(everybody, constants.W_OK);
    return undefined;
  } catch {
    return `${everybody} is not writable`;
  }
}

const announced = new Set<string>();

process.on('exit', withdrawAll);

/**
 * Packs the build beside the profile and announces it to every Chromium of this computer; returns
 * its id. Told a second time about the same profile, it announces the same package.
 */
export function announce(chromium: string, build: string, profile: string): string {
  const folder = join(profile, 'evenfall');
  if (!existsSync(`${folder}.pem`)) pack(chromium, build, folder);
  const id = idOf(`${folder}.pem`);
  const { version } = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  const announcement = { external_crx: `${folder}.crx`, external_version: version };
  announced.add(id);
  writeFileSync(join(everybody, `${id}.json`), JSON.stringify(announcement));
  return id;
}

/** Takes all announcements back; a Chromium that starts afterwards removes the extension. */
export function withdrawAll(): void {
  for (const id of announced) rmSync(join(everybody, `${id}.json`), { force: true });
  announced.clear();
}

function pack(chromium: string, build: string, folder: string): void {
  cpSync(build, folder, { recursive: true });
  const args = ['--headless', '--no-sandbox', `--pack-extension=${folder}`];
  spawnSync(chromium, args, { stdio: 'ignore', timeout: 30_000 });
}

/** An extension's id is the hash of its public key, written with the letters a to p. */
function idOf(pem: string): string {
  const key = createPublicKey(readFileSync(pem)).export({ type: 'spki', format: 'der' });
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const letter = (digit: string) => String.fromCharCode(97 + Number.parseInt(digit, 16));
  return [...digest].map(letter).join('');
}
