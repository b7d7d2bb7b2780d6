import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './command.ts';

const folder = join(root, '.output', 'results');

/** How many tests of a run went well, and how many did not. */
export type Tally = { passed: number; failed: number };

/** Makes vitest write down its figures under this name, beside printing them. */
export function reportAs(name: string): string[] {
  mkdirSync(folder, { recursive: true });
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${join(folder, name)}.json`];
}

/** Forgets the figures of earlier runs. */
export function forgetResults(): void {
  rmSync(folder, { recursive: true, force: true });
}

/** The sum over everything that was written down; a file that failed as a whole counts as one. */
export function tallyOfAll(): Tally {
  if (!existsSync(folder)) return { passed: 0, failed: 0 };
  return readdirSync(folder)
    .map((file) => tallyOf(readFileSync(join(folder, file), 'utf8')))
    .reduce(sum, { passed: 0, failed: 0 });
}

function tallyOf(json: string): Tally {
  const report = JSON.parse(json);
  const brokenFiles = report.testResults.filter(
    (file: { status: string; assertionResults: { status: string }[] }) =>
      file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles };
}

function sum(one: Tally, other: Tally): Tally {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}
