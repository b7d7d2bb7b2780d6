import { expect, test } from 'vitest';
import { existingBuild } from '../e2e/driver/builds.ts';
import { gzipSum, tableOf, weightsOf } from './weights.ts';

/** What the popup's scripts and styles may weigh when packed. */
const budget = 62_000;

test.each(['chromium', 'firefox'] as const)(
  'the popup in %s is light enough to open at once',
  (kind) => {
    const weights = weightsOf(existingBuild(kind, 'production'), 'popup.html');
    console.log(tableOf(weights));
    expect(gzipSum(weights)).toBeLessThanOrEqual(budget);
  },
);
