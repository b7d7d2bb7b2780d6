import { describe, it } from 'vitest';
import { assertLaws } from './laws.ts';
import { livesInFlight } from './lives.ts';

describe('the laws, over five thousand lives with flights between zones', () => {
  it('hold at every wake, whatever restarts, late alarms and clock jumps come', () => {
    assertLaws(livesInFlight, { runs: 5_000, seed: 20260329 });
  }, 300_000);
});
