import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../utils/evening/instant.ts';
import { nightJustOver } from '../../../utils/plan/usual-night.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';

const zone = 'Europe/Berlin';

function asked(date: string, clock: string, plan: object = {}) {
  const { plan: usual } = DEFAULT_SETTINGS;
  const days = Object.entries(usual.week).map(([day, of]) => [day, { ...of, ...plan }]);
  const week = Object.fromEntries(days) as typeof usual.week;
  const settings = { ...DEFAULT_SETTINGS, plan: { ...usual, week } };
  return nightJustOver(settings, { at: instantAt(date, clock, zone), zone })?.evening ?? null;
}

describe('the night that is just over', () => {
  it('is so from the wake time on, for six hours', () => {
    expect(asked('2026-03-11', '06:29')).toBeNull();
    expect(asked('2026-03-11', '06:30')).toBe('2026-03-10');
    expect(asked('2026-03-11', '12:29')).toBe('2026-03-10');
    expect(asked('2026-03-11', '12:30')).toBeNull();
  });

  it('is so until the day turns over, where one rises early', () => {
    expect(asked('2026-03-11', '11:59', { wake: '05:00' })).toBe('2026-03-10');
    expect(asked('2026-03-11', '12:00', { wake: '05:00' })).toBeNull();
  });

  it('is so no longer once the next wind-down has begun, for one who slept into the evening', () => {
    const { plan } = DEFAULT_SETTINGS;
    const week = { ...plan.week, 2: { on: true, bedtime: '09:00', wake: '17:00' } };
    const settings = { ...DEFAULT_SETTINGS, plan: { ...plan, week } };
    const askedAt = (clock: string) =>
      nightJustOver(settings, { at: instantAt('2026-03-11', clock, zone), zone })?.evening ?? null;
    expect(askedAt('16:59')).toBeNull();
    expect(askedAt('17:00')).toBe('2026-03-10');
    expect(askedAt('19:29')).toBe('2026-03-10');
    expect(askedAt('19:30')).toBeNull();
  });
});
