/**
 * `npm run e2e`: builds, and runs the end-to-end specs in both browsers, one after the other.
 * `npm run e2e -- firefox sends-nothing` runs one spec in one browser; `--built` takes the builds
 * that are there.
 */
import { ensureBothBrowsers } from './browsers/ensure.ts';
import type { BrowserKind } from './browsers/places.ts';
import { buildForTests, buildProduction } from './run/build.ts';
import { runStages, type Stage } from './run/stages.ts';
import { runHeadless, runOnDesktop } from './run/suites.ts';

const words = process.argv.slice(2);
const kinds = (['chromium', 'firefox'] as const).filter(
  (kind) => words.includes(kind) || !(words.includes('chromium') || words.includes('firefox')),
);
const filters = words.filter((word) => !['chromium', 'firefox', '--built'].includes(word));
const found = ensureBothBrowsers();

const builds: Stage[] = [
  { name: 'Production builds', run: () => buildProduction() },
  { name: 'End-to-end builds', run: buildForTests },
];

const suitesIn = (kind: BrowserKind): Stage[] => [
  { name: `End to end in ${kind}`, run: () => runHeadless(kind, found, filters) },
  { name: `On a desktop in ${kind}`, run: () => runOnDesktop(kind, found, filters) },
];

const stages = [...(words.includes('--built') ? [] : builds), ...kinds.flatMap(suitesIn)];
process.exitCode = (await runStages(stages)) ? 0 : 1;
