import { describe, expect, it } from 'vitest';
import { type MarkedDays, modeOf } from '../../../utils/plan/marked-days.ts';

const trip: MarkedDays = { mode: 'travel', from: '2026-03-10', through: '2026-03-12' };

describe('marked evenings', () => {
  it.each([
    ['2026-03-09', null],
    ['2026-03-10', 'travel'],
    ['2026-03-12', 'travel'],
    ['2026-03-13', null],
  ])('a trip from the 10th through the 12th marks the evening of %s as %s', (evening, mode) => {
    expect(modeOf(evening, trip)).toBe(mode);
  });

  it('go on while their end is open', () => {
    const flare: MarkedDays = { mode: 'flare', from: '2026-03-10', through: null };
    expect(modeOf('2026-03-09', flare)).toBe(null);
    expect(modeOf('2026-06-30', flare)).toBe('flare');
  });

  it('are none where they ended before they began, or were never set', () => {
    expect(modeOf('2026-03-10', { ...trip, through: '2026-03-09' })).toBe(null);
    expect(modeOf('2026-03-10', null)).toBe(null);
  });
});
