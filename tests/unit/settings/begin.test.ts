import { describe, expect, it } from 'vitest';
import { begin, firstTurnOver } from '../../../utils/settings/begin.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';

const byNight = { bedtime: '23:00', wake: '07:00' };
const byDay = { bedtime: '08:00', wake: '15:00' };

describe('the first Start', () => {
  it('keeps noon for one who sleeps by night', () => {
    const begun = begin(DEFAULT_SETTINGS, byNight, 7);
    expect(begun).toMatchObject({ startedAt: 7, turnOvers: [] });
    expect(begun.plan.week[6]).toEqual({ on: true, ...byNight });
  });

  it('lets the day of one who sleeps through noon turn over outside the sleep', () => {
    expect(firstTurnOver(DEFAULT_SETTINGS, byDay)).toBe('16:00');
    expect(begin(DEFAULT_SETTINGS, byDay, 7).turnOvers).toEqual([
      { from: '1970-01-01', at: '16:00' },
    ]);
  });

  it('changes no turn-over and no beginning of one who had started before', () => {
    const turnOvers = [{ from: '2026-03-01', at: '14:00' }];
    const begun = begin({ ...DEFAULT_SETTINGS, startedAt: 3, turnOvers }, byDay, 7);
    expect(begun).toMatchObject({ startedAt: 3, turnOvers });
  });
});
