import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import webExt from 'web-ext';

/** The identity that a Firefox build gives itself. */
export function geckoIdOf(build: string): string {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** Packs a Firefox build into a profile, where Firefox finds it at its next start. */
export async function packInto(profile: string, build: string): Promise<void> {
  const folder = join(profile, 'extensions');
  const { extensionPath } = await webExt.cmd.build(
    { sourceDir: build, artifactsDir: folder, overwriteDest: true },
    { showReadyMessage: false },
  );
  // web-ext takes the @ out of file names, and Firefox insists on it.
  renameSync(extensionPath, join(folder, `${geckoIdOf(build)}.xpi`));
}
