import type { BrowserKind } from '../browsers/places.ts';
import { commandOf, run } from './command.ts';

const both: BrowserKind[] = ['chromium', 'firefox'];

/** The builds that people get; told a browser, only its own. */
export async function buildProduction(...kinds: BrowserKind[]): Promise<void> {
  for (const kind of kinds.length > 0 ? kinds : both) await build(kind);
}

/** The builds whose clock and signals a test can set; told a browser, only its own. */
export async function buildForTests(...kinds: BrowserKind[]): Promise<void> {
  for (const kind of kinds.length > 0 ? kinds : both) await build(kind, '--mode', 'e2e');
}

async function build(kind: BrowserKind, ...options: string[]): Promise<void> {
  const target = kind === 'firefox' ? ['-b', 'firefox'] : [];
  await run(commandOf('wxt', 'build', ...target, ...options));
}
