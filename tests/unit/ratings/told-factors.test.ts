import { describe, expect, it } from 'vitest';
import { chosenChips, factorsOf } from '../../../utils/ratings/day-factors.ts';

describe('the factors of the day', () => {
  it('are not asked until one is tapped', () => {
    expect(chosenChips(null)).toEqual([]);
    expect(factorsOf(null, ['stress'])).toEqual(['stress']);
  });

  it('are none once the last one is untapped, which is an answer', () => {
    expect(factorsOf(['stress'], [])).toEqual([]);
    expect(chosenChips([])).toEqual(['none']);
  });

  it('are none in one tap, whatever was chosen before', () => {
    expect(factorsOf(null, ['none'])).toEqual([]);
    expect(factorsOf(['stress', 'alcohol'], ['stress', 'alcohol', 'none'])).toEqual([]);
  });

  it('are not asked again when "none of these" is untapped', () => {
    expect(factorsOf([], [])).toBeNull();
  });

  it('take the place of "none of these"', () => {
    expect(factorsOf([], ['none', 'alcohol'])).toEqual(['alcohol']);
  });
});
