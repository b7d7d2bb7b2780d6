/** `npm test`: everything there is to check, in both browsers; installs them where it can. */
import { type BothBrowsers, ensureBothBrowsers } from './browsers/ensure.ts';
import { checkBuilds } from './check-build.ts';
import { buildForTests, buildProduction } from './run/build.ts';
import { checks } from './run/checks.ts';
import { forgetResults, tallyOfAll } from './run/results.ts';
import { runStages, type Stage } from './run/stages.ts';
import { runHeadless, runOnDesktop } from './run/suites.ts';

let found: BothBrowsers;

const stages: Stage[] = [
  ...checks,
  { name: 'Production builds', run: () => buildProduction() },
  { name: 'Check the builds', run: checkBuilds },
  { name: 'End-to-end builds', run: buildForTests },
  { name: 'Find the browsers', run: findBrowsers },
  { name: 'End to end in Chromium', run: () => runHeadless('chromium', found) },
  { name: 'On a desktop in Chromium', run: () => runOnDesktop('chromium', found) },
  { name: 'End to end in Firefox', run: () => runHeadless('firefox', found) },
  { name: 'On a desktop in Firefox', run: () => runOnDesktop('firefox', found) },
];

async function findBrowsers(): Promise<void> {
  found = ensureBothBrowsers();
}

forgetResults();
const isGood = await runStages(stages);
const { passed, failed } = tallyOfAll();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = isGood && failed === 0 ? 0 : 1;
