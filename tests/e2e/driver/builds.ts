import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '../../tools/browsers/places.ts';

/** `e2e` has the test's clock and signals built in; `production` is what people get. */
export type BuildName = 'e2e' | 'production';

const output = join(import.meta.dirname, '../../../.output');

const folders: Record<BrowserKind, Record<BuildName, string>> = {
  chromium: { e2e: 'chrome-mv3-e2e', production: 'chrome-mv3' },
  firefox: { e2e: 'firefox-mv3-e2e', production: 'firefox-mv3' },
};

/** The folder of a build that was made before. */
export function existingBuild(kind: BrowserKind, name: BuildName): string {
  const folder = join(output, folders[kind][name]);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  const script = name === 'e2e' ? 'build:e2e' : 'build';
  throw new Error(`There is no ${name} build for ${kind}; \`npm run ${script}\` makes it.`);
}

/** The build once more, beside a profile: from a folder of its own an extension has an id and a store of its own in Chromium. */
export function copyOf(build: string, profile: string): string {
  const folder = join(profile, `evenfall-${crypto.randomUUID()}`);
  cpSync(build, folder, { recursive: true });
  return folder;
}
