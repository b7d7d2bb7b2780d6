import { spawnSync } from 'node:child_process';

/** Installs Debian packages, after fetching the list of what there is; whoever calls is root. */
export function aptGet(packages: string[]): void {
  console.log(`Installing ${packages.join(', ')} (once) ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '--yes', '--no-install-recommends', ...packages];
  for (const words of [['update'], install]) {
    spawnSync('apt-get', ['-qq', ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
