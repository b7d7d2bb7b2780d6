import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { missingPackages, whyNoDesktop } from './tests/tools/browsers/desktop.ts';
import { hasCommand } from './tests/tools/browsers/find-browser.ts';
import type { BrowserKind } from './tests/tools/browsers/places.ts';

// A zone that no test is about, whose clocks change by two hours: a test that leans on the zone of
// the machine fails wherever it runs. Set here, since threads share the zone of their process.
process.env.TZ ??= 'Antarctica/Troll';

// Where the browsers of this run have their profiles; its workers are told by it.
process.env.EVENFALL_RUN ??= `run-${process.pid}`;

// Every core there is: of two, vitest would leave one to itself.
const maxWorkers = '100%';

/** Files that take a minute each: a project of their own, whose name comes first, so that they begin first. */
const slow = ['tests/unit/engine/laws-*.test.ts'];

/** The rooms of functions alone: nothing that one file leaves behind could be seen by the next. */
const pureRooms =
  'tests/unit/{engine,evening,looks,plan,prompts,ratings,rows,screen,settings,sleep,stats,summary}/**/*.test.{ts,tsx}';

const unit: TestProjectInlineConfiguration = {
  plugins: [WxtVitest()],
  test: {
    name: 'unit',
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    exclude: [...slow, pureRooms],
    // Threads start in half the time of processes.
    pool: 'threads',
    // A slow machine is no defect: what is slow is told by the benchmarks.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers,
    // Before Dexie is loaded: it looks for IndexedDB once, when it is.
    setupFiles: ['fake-indexeddb/auto', 'tests/unit/one-browser.ts'],
  },
};

/** Their modules are loaded once for all files, which otherwise takes half of the time. */
const pure: TestProjectInlineConfiguration = {
  ...unit,
  test: { ...unit.test, name: 'pure', include: [pureRooms], exclude: slow, isolate: false },
};

const laws: TestProjectInlineConfiguration = {
  test: { name: 'laws', include: slow, pool: 'threads', maxWorkers },
};

/** What may be claimed, over made-up diaries of a year: a few in `npm test`, thousands by `npm run simulate`. */
const simulation: TestProjectInlineConfiguration = {
  test: {
    name: 'simulation',
    include: ['tests/simulation/*.test.ts'],
    pool: 'threads',
    maxWorkers,
    testTimeout: 3_600_000,
  },
};

const builds: TestProjectInlineConfiguration = {
  test: {
    name: 'builds',
    include: ['tests/builds/*.test.ts'],
    maxWorkers,
    testTimeout: 60_000,
  },
};

/** Specs in real browsers, each with browsers and profiles of its own. */
function specs(
  name: string,
  browser: BrowserKind,
  include: string,
): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      include: [include],
      // The browsers need not look for screen readers on a bus that is a minute old.
      env: { EVENFALL_BROWSER: browser, NO_AT_BRIDGE: '1' },
      // A browser is idle some of the time, waiting for its own next frame.
      maxWorkers: 2,
      sequence: { groupOrder: 1 },
      globalSetup: ['tests/e2e/driver/one-run.ts'],
      testTimeout: 60_000,
      hookTimeout: 90_000,
    },
  };
}

/** Specs that leave their browser to the next one of the same process. */
function headless(browser: BrowserKind): TestProjectInlineConfiguration {
  const { test } = specs(browser, browser, 'tests/e2e/*.e2e.ts');
  return { test: { ...test, isolate: false } };
}

/** The specs that need a real desktop, each on one of its own. */
function onDesktop(browser: BrowserKind): TestProjectInlineConfiguration {
  const { test } = specs(`${browser}-desktop`, browser, 'tests/e2e/desktop/*.e2e.ts');
  const setupFiles = ['tests/e2e/driver/desktop/own-display.ts'];
  return { test: { ...test, setupFiles } };
}

/** Evenfall installed for the whole computer: every Chromium that starts meanwhile would have it too. */
function installed(browser: BrowserKind): TestProjectInlineConfiguration {
  return specs(`${browser}-installed`, browser, 'tests/e2e/installed/*.e2e.ts');
}

/** After the others: beside the one installed Chromium nothing runs but Firefox. */
function last({ test }: TestProjectInlineConfiguration): TestProjectInlineConfiguration {
  return { test: { ...test, sequence: { groupOrder: 2 } } };
}

const hasDesktop = whyNoDesktop(process.platform, missingPackages(hasCommand)) === undefined;
const desktops = (browser: BrowserKind) => (hasDesktop ? [onDesktop(browser)] : []);
const suites = [
  headless('chromium'),
  headless('firefox'),
  ...desktops('chromium'),
  ...desktops('firefox').map(last),
  last(installed('chromium')),
  last(installed('firefox')),
];

export default defineConfig({
  test: { projects: [unit, pure, laws, simulation, builds, ...suites], teardownTimeout: 20_000 },
});
