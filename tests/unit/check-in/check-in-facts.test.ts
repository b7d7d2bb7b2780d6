import { describe, expect, it } from 'vitest';
import { checkInFacts } from '../../../utils/check-in/check-in-night.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import { MONDAY, monday, TUESDAY } from '../diary/diary-monday.ts';
import { at, rated, slept } from '../diary/diary-rows.ts';

describe('the facts of a check-in', () => {
  it('ask for the evening as long as that has no value, whatever the day and the night have', () => {
    const asked = (...ratings: Rating[]) => !checkInFacts(monday({ ratings })).hasEvening;
    const byDay = rated(MONDAY, 8, 'day-resting', { clock: '15:00' });
    const atNight = rated(MONDAY, 9, 'night', { date: TUESDAY, clock: '02:00' });
    expect(asked()).toBe(true);
    expect(asked(byDay, atNight)).toBe(true);
    expect(asked(rated(MONDAY, 0, 'evening'))).toBe(false);
  });

  it('offer for the night its highest rating from going to bed on', () => {
    const ratings = [
      rated(MONDAY, 7, 'falling-asleep', { clock: '22:50' }),
      rated(MONDAY, 5, 'night', { date: TUESDAY, clock: '02:00' }),
    ];
    const sleeps = [slept(MONDAY, { bed: at(MONDAY, '23:30') })];
    expect(checkInFacts(monday({ ratings })).ratedNight).toBe(7);
    expect(checkInFacts(monday({ ratings, sleeps })).ratedNight).toBe(5);
    expect(checkInFacts(monday({})).ratedNight).toBeNull();
  });
});
