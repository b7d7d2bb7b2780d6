import { describe, it } from 'vitest';
import { seedFor } from './assert-lives.ts';
import { assertLaws } from './laws.ts';
import { livesAtHome } from './lives.ts';

const seed = seedFor(20_261_121);

describe(`the laws, over five thousand lives at home (seed ${seed})`, () => {
  it('hold at every wake, whatever restarts, late alarms and clock jumps come', () => {
    assertLaws(livesAtHome, { runs: 5_000, seed });
  }, 600_000);
});
