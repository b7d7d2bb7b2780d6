import { describe, it } from 'vitest';
import { seedFor } from './assert-lives.ts';
import { assertLaws } from './laws.ts';
import { livesInFlight } from './lives.ts';

const seed = seedFor(20_260_329);

describe(`the laws, over five thousand lives with flights between zones (seed ${seed})`, () => {
  it('hold at every wake, whatever restarts, late alarms and clock jumps come', () => {
    assertLaws(livesInFlight, { runs: 5_000, seed });
  }, 600_000);
});
