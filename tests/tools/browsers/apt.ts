import { spawnSync } from 'node:child_process';
import { findCommand } from './find.ts';

/** True where Debian's package manager is there and may be used without asking for a password. */
export function canInstall(): boolean {
  if (process.platform !== 'linux' || findCommand('apt-get') === undefined) return false;
  return isRoot() || sudoNeedsNoPassword();
}

/** Installs Debian packages, after fetching the list of what there is; false where apt-get failed. */
export function install(packages: string[]): boolean {
  console.log(`Installing ${packages.join(', ')} (once) ...`);
  aptGet(['update']);
  return aptGet(['install', '--yes', '--no-install-recommends', ...packages]);
}

function aptGet(words: string[]): boolean {
  const command = isRoot()
    ? ['apt-get', '-qq', ...words]
    : ['sudo', '-n', 'apt-get', '-qq', ...words];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const [program = 'apt-get', ...rest] = command;
  return spawnSync(program, rest, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function sudoNeedsNoPassword(): boolean {
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
}
