import { describe, expect, it } from 'vitest';
import { openedFor } from '../../../entrypoints/popup/scale/ask.ts';
import { instantAt } from '../../../utils/evening/instant.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';

const zone = 'Europe/Berlin';
const opened = (hash: string, date: string, clock: string) =>
  openedFor(
    hash,
    { ...DEFAULT_SETTINGS, startedAt: 1 },
    { at: instantAt(date, clock, zone), zone },
  );

describe('what the scale asks when the popup opens', () => {
  it('is this moment, unless a notice says otherwise', () => {
    expect(opened('', '2026-03-10', '21:00')).toEqual({ what: 'now', evening: '2026-03-10' });
  });

  it('is the worst of the evening under way, also after midnight', () => {
    expect(opened('#worst', '2026-03-11', '00:20')).toEqual({
      what: 'worst',
      evening: '2026-03-10',
    });
  });

  it('is not known in the morning, before the store has said whether the night was told', () => {
    expect(opened('', '2026-03-11', '06:30')).toBeNull();
    expect(opened('', '2026-03-11', '12:29')).toBeNull();
  });

  it('is this moment up to the wake time, and six hours after it', () => {
    expect(opened('', '2026-03-11', '06:29')).toEqual({ what: 'now', evening: '2026-03-10' });
    expect(opened('', '2026-03-11', '12:30')).toEqual({ what: 'now', evening: '2026-03-11' });
  });

  it('is this moment in a morning before which Evenfall had not begun', () => {
    const startedAt = instantAt('2026-03-11', '08:00', zone);
    const now = { at: instantAt('2026-03-11', '08:05', zone), zone };
    const settings = { ...DEFAULT_SETTINGS, startedAt };
    expect(openedFor('', settings, now)).toEqual({ what: 'now', evening: '2026-03-10' });
  });

  it('is this moment for one who wants no check-in', () => {
    const now = { at: instantAt('2026-03-11', '08:05', zone), zone };
    const settings = { ...DEFAULT_SETTINGS, startedAt: 1, prompts: { morning: false } };
    expect(openedFor('', settings, now)?.what).toBe('now');
  });

  it('is this moment in the morning after an evening that is off', () => {
    const { plan } = DEFAULT_SETTINGS;
    const week = { ...plan.week, 2: { ...plan.week[2], on: false } };
    const settings = { ...DEFAULT_SETTINGS, startedAt: 1, plan: { ...plan, week } };
    const on = (date: string) => ({ at: instantAt(date, '08:05', zone), zone });
    expect(openedFor('', settings, on('2026-03-11'))?.what).toBe('now');
    expect(openedFor('', settings, on('2026-03-12'))).toBeNull();
  });

  it('is in the morning the night of the evening that is still under way', () => {
    expect(opened('#night-worst', '2026-03-11', '07:00')).toEqual({
      what: 'night-worst',
      evening: '2026-03-10',
    });
  });

  it('is past noon the same night, though the next evening has begun', () => {
    expect(opened('#night-worst', '2026-03-11', '12:20')).toEqual({
      what: 'night-worst',
      evening: '2026-03-10',
    });
  });
});
