import { type BothBrowsers, ensureDesktop } from '../browsers/ensure.ts';
import type { BrowserKind } from '../browsers/places.ts';
import { type Command, commandOf, run } from './command.ts';
import { reportAs } from './results.ts';

const config = ['--config', 'vitest.e2e.config.ts'];

/** A message bus and a virtual display of the suite's own, which end with it. */
const ownDesktop: Command = [
  'dbus-run-session',
  '--',
  'xvfb-run',
  '-a',
  '-s',
  '-screen 0 1280x900x24',
];

/** The unit tests. */
export async function runUnit(): Promise<void> {
  await run(commandOf('vitest', 'run', '--passWithNoTests', ...reportAs('unit')));
}

/** All specs that need no window, in one browser; filters name files. */
export async function runHeadless(
  kind: BrowserKind,
  found: BothBrowsers,
  filters: string[] = [],
): Promise<void> {
  const report = reportAs(`${kind}-headless`);
  const command = commandOf('vitest', 'run', '--passWithNoTests', ...config, ...report, ...filters);
  await run(command, environment(kind, found));
}

/** All specs that need a real desktop, in one browser; only said, not run, where there can be none. */
export async function runOnDesktop(
  kind: BrowserKind,
  found: BothBrowsers,
  filters: string[] = [],
): Promise<void> {
  const obstacle = ensureDesktop();
  if (obstacle !== undefined) return console.log(`The desktop specs are left out: ${obstacle}.`);
  const report = reportAs(`${kind}-desktop`);
  const command = commandOf('vitest', 'run', '--passWithNoTests', ...config, ...report, ...filters);
  await run([...ownDesktop, ...command], { ...environment(kind, found), EVENFALL_DESKTOP: 'yes' });
}

function environment(kind: BrowserKind, found: BothBrowsers): Record<string, string> {
  return {
    EVENFALL_BROWSER: kind,
    CHROMIUM_PATH: found.chromium,
    FIREFOX_PATH: found.firefox,
    // The browsers need not look for screen readers on a bus that is a minute old.
    NO_AT_BRIDGE: '1',
  };
}
