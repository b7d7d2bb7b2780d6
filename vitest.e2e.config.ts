import { defineConfig } from 'vitest/config';

/** Specs that need a real desktop lie apart; the others run in headless browsers. */
const folder = process.env.EVENFALL_DESKTOP === 'yes' ? 'tests/e2e/desktop' : 'tests/e2e';

// One browser at a time: two of them on two cores make each other late.
export default defineConfig({
  test: {
    include: [`${folder}/*.e2e.ts`],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    teardownTimeout: 20_000,
  },
});
