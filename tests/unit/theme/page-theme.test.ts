import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../utils/evening/instant.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { dayUntil, pageTheme, type ThemeChoices } from '../../../utils/theme/page-theme.ts';

const zone = 'Europe/Berlin';
const at = (local: string) => {
  const [date = '', clock = ''] = local.split(' ');
  return { at: instantAt(date, clock, zone), zone };
};
const choices = (theme: ThemeChoices['theme']): ThemeChoices => ({ ...DEFAULT_SETTINGS, theme });

describe('the theme of a page', () => {
  it.each([
    ['2026-03-10 13:00', 'day'],
    ['2026-03-10 19:29', 'day'],
    ['2026-03-10 19:30', 'dark'],
    ['2026-03-10 22:30', 'dim'],
    ['2026-03-11 06:29', 'dim'],
    ['2026-03-11 06:30', 'day'],
  ])('by the time of day is at %s, where the system likes light pages, %s', (local, theme) => {
    expect(pageTheme(choices('auto'), true, at(local))).toBe(theme);
  });

  it('is dark by day where the system likes dark pages', () => {
    expect(pageTheme(choices('auto'), false, at('2026-03-10 13:00'))).toBe('dark');
  });

  it('chosen by hand holds at any hour', () => {
    expect(pageTheme(choices('day'), false, at('2026-03-11 02:00'))).toBe('day');
    expect(pageTheme(choices('dark'), true, at('2026-03-10 13:00'))).toBe('dark');
  });
});

describe('the first frame', () => {
  it('may be light by day up to the evening window', () => {
    expect(dayUntil(choices('auto'), at('2026-03-10 13:00'))).toBe(at('2026-03-10 19:30').at);
    expect(dayUntil(choices('auto'), at('2026-03-10 19:30'))).toBeNull();
  });

  it('is dark in the night even for one who chose always light', () => {
    expect(dayUntil(choices('day'), at('2026-03-10 21:00'))).toBe(at('2026-03-10 22:30').at);
    expect(dayUntil(choices('day'), at('2026-03-11 02:00'))).toBeNull();
  });

  it('is never light for one who chose always dark', () => {
    expect(dayUntil(choices('dark'), at('2026-03-10 13:00'))).toBeNull();
  });
});
