import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// A zone that no test is about, whose clocks change by two hours: a test that leans on the zone of
// the machine fails wherever it runs. Set here, since threads share the zone of their process.
process.env.TZ ??= 'Antarctica/Troll';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // Threads start in half the time of processes.
    pool: 'threads',
    // Before Dexie is loaded: it looks for IndexedDB once, when it is.
    setupFiles: ['fake-indexeddb/auto'],
  },
});
