import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../utils/evening/instant.ts';
import {
  endMarked,
  endPause,
  markEvenings,
  nextMorning,
  pauseUntilEvening,
  pauseUntilMorning,
} from '../../../utils/settings/quiet-times.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/settings.ts';

const zone = 'Europe/Berlin';
const at = (date: string, clock: string) => instantAt(date, clock, zone);
const now = { at: at('2026-03-13', '21:00'), zone };
const settings = (part: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, ...part });

describe('a pause', () => {
  it('until morning ends at the wake time', () => {
    const morning = at('2026-03-14', '06:30');
    expect(pauseUntilMorning(settings(), now)).toEqual({ pausedUntil: morning });
    const inTheNight = { at: at('2026-03-14', '03:00'), zone };
    expect(nextMorning(settings(), inTheNight)).toBe(morning);
  });

  it('until morning, pressed after waking, means the next one', () => {
    const awake = { at: at('2026-03-14', '09:00'), zone };
    expect(nextMorning(settings(), awake)).toBe(at('2026-03-15', '06:30'));
  });

  it('until morning knows one on an evening that is off', () => {
    const { plan } = DEFAULT_SETTINGS;
    const friday = { ...plan.week[5], on: false };
    const off = settings({ plan: { ...plan, week: { ...plan.week, 5: friday } } });
    expect(nextMorning(off, now)).toBe(at('2026-03-14', '06:30'));
  });

  it('until a date ends where that evening begins', () => {
    expect(pauseUntilEvening(settings(), '2026-03-20', now)).toEqual({
      pausedUntil: at('2026-03-20', '12:00'),
    });
  });

  it('ends now, so that what fell into it does not come', () => {
    expect(endPause(now)).toEqual({ pausedUntil: now.at });
  });
});

describe('marking evenings', () => {
  it('begins with the evening under way', () => {
    const afterMidnight = { at: at('2026-03-14', '00:30'), zone };
    expect(markEvenings(settings(), { mode: 'flare', through: null }, afterMidnight)).toEqual({
      marked: { mode: 'flare', from: '2026-03-13', through: null },
    });
  });

  it('taken back on the same evening leaves no mark', () => {
    const marked = { mode: 'illness', from: '2026-03-13', through: null } as const;
    expect(endMarked(settings({ marked }), now)).toEqual({ marked: null, pausedUntil: now.at });
  });

  it('ended later leaves the evenings before this one marked', () => {
    const marked = { mode: 'travel', from: '2026-03-10', through: '2026-03-20' } as const;
    expect(endMarked(settings({ marked }), now)).toEqual({
      marked: { mode: 'travel', from: '2026-03-10', through: '2026-03-12' },
      pausedUntil: now.at,
    });
  });

  it('ended within a longer pause leaves the pause', () => {
    const marked = { mode: 'travel', from: '2026-03-10', through: null } as const;
    const pausedUntil = at('2026-03-30', '12:00');
    expect(endMarked(settings({ marked, pausedUntil }), now)).toMatchObject({ pausedUntil });
  });

  it('where nothing is marked there is nothing to end', () => {
    expect(endMarked(settings(), now)).toEqual({});
  });
});
