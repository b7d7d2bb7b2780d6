import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { missingPackages, whyNoDesktop } from './tests/tools/browsers/desktop.ts';
import { hasCommand } from './tests/tools/browsers/find-browser.ts';
import type { BrowserKind } from './tests/tools/browsers/places.ts';

// A zone that no test is about, whose clocks change by two hours: a test that leans on the zone of
// the machine fails wherever it runs. Set here, since threads share the zone of their process.
process.env.TZ ??= 'Antarctica/Troll';

// Every core there is: of two, vitest would leave one to itself.
const maxWorkers = '100%';

/** Files that take a minute each: a project of their own, whose name comes first, so that they begin first. */
const slow = ['tests/unit/engine/laws-*.test.ts'];

const unit: TestProjectInlineConfiguration = {
  plugins: [WxtVitest()],
  test: {
    name: 'unit',
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    exclude: slow,
    // Threads start in half the time of processes.
    pool: 'threads',
    maxWorkers,
    // Before Dexie is loaded: it looks for IndexedDB once, when it is.
    setupFiles: ['fake-indexeddb/auto', 'tests/unit/one-browser.ts'],
  },
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

/** The specs in one browser; the suites take their turns, since two browsers at once make each other late. */
function suite(browser: BrowserKind, turn: number): TestProjectInlineConfiguration {
  return {
    test: {
      name: browser,
      include: ['tests/e2e/*.e2e.ts'],
      // The browsers need not look for screen readers on a bus that is a minute old.
      env: { EVENFALL_BROWSER: browser, NO_AT_BRIDGE: '1' },
      fileParallelism: false,
      sequence: { groupOrder: turn },
      testTimeout: 60_000,
      hookTimeout: 90_000,
    },
  };
}

/** The specs that need a real desktop, on one of their own. */
function onDesktop(browser: BrowserKind, turn: number): TestProjectInlineConfiguration {
  const { test } = suite(browser, turn);
  return {
    test: {
      ...test,
      name: `${browser}-desktop`,
      include: ['tests/e2e/desktop/*.e2e.ts'],
      globalSetup: ['tests/e2e/driver/desktop/display.ts'],
      setupFiles: ['tests/e2e/driver/desktop/use-display.ts'],
    },
  };
}

const suites = [
  suite('chromium', 1),
  onDesktop('chromium', 2),
  suite('firefox', 3),
  onDesktop('firefox', 4),
];
const hasDesktop = whyNoDesktop(process.platform, missingPackages(hasCommand)) === undefined;
const possible = suites.filter(({ test }) => hasDesktop || !test?.globalSetup);

export default defineConfig({
  test: { projects: [unit, laws, simulation, builds, ...possible], teardownTimeout: 20_000 },
});
