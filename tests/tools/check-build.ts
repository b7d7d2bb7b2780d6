/** Holds the production builds of both browsers against what Evenfall promises about them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import webExt from 'web-ext';
import { existingBuild } from '../e2e/driver/builds.ts';
import type { BrowserKind } from './browsers/places.ts';
import { codeFaults } from './build-check/code.ts';
import { manifestFaults } from './build-check/manifest.ts';
import { gzipSum, type Weight, weightsOf } from './build-check/size.ts';

/** What the popup's scripts and styles may weigh when packed. */
const popupBudget = 60_000;

/** Throws, with one line for each fault, unless both builds are as promised. */
export async function checkBuilds(): Promise<void> {
  const faults = [...faultsOf('chromium'), ...faultsOf('firefox'), ...(await lintFaults())];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  console.log('\nBoth builds are as promised.');
}

function faultsOf(kind: BrowserKind): string[] {
  const build = existingBuild(kind, 'production');
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  const weights = weightsOf(build, 'popup.html');
  print(`The popup in ${kind}`, weights);
  const faults = [...manifestFaults(kind, manifest), ...codeFaultsOf(build), ...tooHeavy(weights)];
  return faults.map((fault) => `${kind}: ${fault}`);
}

function codeFaultsOf(build: string): string[] {
  return readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|html|css)$/.test(file))
    .flatMap((file) => codeFaults(file, readFileSync(join(build, file), 'utf8')));
}

function tooHeavy(weights: Weight[]): string[] {
  const sum = gzipSum(weights);
  return sum <= popupBudget ? [] : [`The popup weighs ${sum} bytes, ${popupBudget} are allowed.`];
}

/** What Firefox's own reviewers' tool calls an error; warnings are only printed. */
async function lintFaults(): Promise<string[]> {
  const sourceDir = existingBuild('firefox', 'production');
  const program = { shouldExitProgram: false };
  const { errors, warnings } = await webExt.cmd.lint({ sourceDir, output: 'none' }, program);
  for (const { code, file } of warnings) console.log(`web-ext warns: ${code} in ${file}`);
  return errors.map(({ code, message, file }) => `web-ext: ${code} in ${file}: ${message}`);
}

function print(title: string, weights: Weight[]): void {
  const sum = { file: 'in all', bytes: 0, gzipBytes: gzipSum(weights) };
  sum.bytes = weights.reduce((total, { bytes }) => total + bytes, 0);
  console.log(`\n${title.padEnd(40)}${'bytes'.padStart(10)}${'gzip'.padStart(10)}`);
  for (const { file, bytes, gzipBytes } of [...weights, sum]) {
    console.log(`${file.padEnd(40)}${String(bytes).padStart(10)}${String(gzipBytes).padStart(10)}`);
  }
}

if (import.meta.main) await checkBuilds();
