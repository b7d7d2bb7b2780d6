import { expect, test } from 'vitest';
import webExt from 'web-ext';
import { existingBuild } from '../e2e/driver/builds.ts';

test("Firefox's own reviewers' tool finds no error", async () => {
  const sourceDir = existingBuild('firefox', 'production');
  const program = { shouldExitProgram: false };
  const { errors, warnings } = await webExt.cmd.lint({ sourceDir, output: 'none' }, program);
  for (const { code, file } of warnings) console.log(`web-ext warns: ${code} in ${file}`);
  expect(errors).toEqual([]);
});
