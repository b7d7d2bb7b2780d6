import { describe, it } from 'vitest';
import { assertLaws } from './laws.ts';
import { livesAtHome } from './lives.ts';

describe('the laws, over five thousand lives at home', () => {
  it('hold at every wake, whatever restarts, late alarms and clock jumps come', () => {
    assertLaws(livesAtHome, { runs: 5_000, seed: 20261121 });
  }, 300_000);
});
