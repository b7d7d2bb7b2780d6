import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiaryData } from '../../../utils/diary/stored-evening.ts';
import { SCORES, type Score, SLOTS } from '../../../utils/rows/rating.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { holds } from '../property.ts';
import { MONDAY, monday, TUESDAY } from './diary-monday.ts';
import { at, planned, rated, slept } from './diary-rows.ts';

/** The four values of the Monday, and the highest of them. */
const figures = (data: Partial<DiaryData>) => {
  const { eveningWorst, nightWorst, restingWorst, movingWorst, highest } = monday(data);
  return {
    evening: eveningWorst,
    night: nightWorst,
    resting: restingWorst,
    moving: movingWorst,
    highest,
  };
};

const nothing = { evening: null, night: null, resting: null, moving: null, highest: null };
const inTheNight = (score: Score, clock = '02:00') =>
  rated(MONDAY, score, 'night', { date: TUESDAY, clock });

describe('the figures of a day', () => {
  it('are unknown and never zero where nothing was told', () => {
    expect(figures({})).toEqual(nothing);
    expect(figures({ evenings: [planned(MONDAY)] })).toEqual(nothing);
    const settings = { ...DEFAULT_SETTINGS, startedAt: at('2026-03-11', '20:00') };
    expect(figures({ settings })).toEqual(nothing);
  });

  it('keep the evening and the night apart: a bad night is no bad evening', () => {
    const evenings = [planned(MONDAY, { worst: 3, bed: at(MONDAY, '22:30') })];
    const ratings = [rated(MONDAY, 2, 'evening'), inTheNight(9)];
    expect(figures({ evenings, ratings })).toEqual({
      ...nothing,
      evening: 3,
      night: 9,
      highest: 9,
    });
  });

  it('are the same of a 9 pressed in the night and of the same 9 told in the morning', () => {
    const evenings = [planned(MONDAY, { worst: 3 })];
    const pressed = figures({ evenings, ratings: [inTheNight(9)] });
    const told = figures({ evenings, sleeps: [slept(MONDAY, { nightWorst: 9 })] });
    expect(pressed).toEqual({ ...nothing, evening: 3, night: 9, highest: 9 });
    expect(told).toEqual(pressed);
  });

  it('have for the night the higher of what was told and what was rated', () => {
    const sleeps = [slept(MONDAY, { nightWorst: 3 })];
    expect(figures({ sleeps, ratings: [inTheNight(9)] })).toMatchObject({ night: 9, highest: 9 });
    expect(figures({ sleeps, ratings: [inTheNight(1)] })).toMatchObject({ night: 3, highest: 3 });
    expect(figures({ sleeps, ratings: [inTheNight(0)] })).toMatchObject({ night: 3 });
  });

  it('hear a day: an 8 at rest is the highest of the day, and no evening', () => {
    const ratings = [rated(MONDAY, 8, 'day-resting', { clock: '15:00' })];
    expect(figures({ ratings })).toEqual({ ...nothing, resting: 8, highest: 8 });
  });

  it('tell rest by day from moving by day', () => {
    const ratings = [
      rated(MONDAY, 6, 'day-resting', { clock: '14:00' }),
      rated(MONDAY, 2, 'day-moving', { clock: '15:00' }),
      rated(MONDAY, 1, 'day-moving', { clock: '16:00' }),
    ];
    expect(figures({ ratings })).toEqual({ ...nothing, resting: 6, moving: 2, highest: 6 });
  });

  it('go by when the person went to bed, the tap or the diary, and not by what was guessed before', () => {
    // Rated half an hour past bedtime, away from the screen: "falling asleep" was only a guess.
    const ratings = [rated(MONDAY, 5, 'falling-asleep', { clock: '23:00' })];
    expect(figures({ ratings })).toMatchObject({ evening: null, night: 5 });
    const bed = (clock: string) => ({
      ratings,
      sleeps: [slept(MONDAY, { bed: at(MONDAY, clock) })],
    });
    expect(figures(bed('23:40'))).toMatchObject({ evening: 5, night: null });
    expect(figures(bed('23:00'))).toMatchObject({ evening: null, night: 5 });
    const tapped = [planned(MONDAY, { bed: at(MONDAY, '23:01') })];
    expect(figures({ ...bed('22:00'), evenings: tapped })).toMatchObject({ evening: 5 });
  });

  it('have 0 as a value of its own', () => {
    const ratings = [rated(MONDAY, 0, 'evening')];
    expect(figures({ ratings })).toEqual({ ...nothing, evening: 0, highest: 0 });
    const sleeps = [slept(MONDAY, { nightWorst: 0 })];
    expect(figures({ sleeps })).toEqual({ ...nothing, night: 0, highest: 0 });
  });

  it('have as the highest the maximum of all that was rated and told, each counted in one part', () => {
    const score = fc.constantFrom(...SCORES);
    const anyRating = fc.record({
      score,
      slot: fc.constantFrom(...SLOTS),
      minute: fc.integer({ min: 720, max: 2159 }),
      deleted: fc.boolean(),
    });
    const bedMinute = fc.option(fc.integer({ min: 1200, max: 1700 }));
    holds(
      fc.property(
        fc.array(anyRating, { maxLength: 8 }),
        fc.option(score),
        fc.option(score),
        bedMinute,
        (told, worst, nightWorst, bed) => {
          const instant = (minute: number) => at(MONDAY, '00:00') + minute * 60_000;
          const ratings = told.map(({ score: given, slot, minute, deleted }, index) =>
            rated(MONDAY, given, slot, {
              id: String(index),
              at: instant(minute),
              deletedAt: deleted ? 1 : null,
            }),
          );
          const evenings = [planned(MONDAY, { worst, bed: bed === null ? null : instant(bed) })];
          const sleeps = [slept(MONDAY, { nightWorst })];
          const day = figures({ evenings, ratings, sleeps });

          const left = told.filter(({ deleted }) => !deleted).map(({ score: given }) => given);
          const all = [...left, ...[worst, nightWorst].filter((one) => one !== null)];
          expect(day.highest).toBe(all.length === 0 ? null : Math.max(...all));
          const alone = ratings
            .filter(({ deletedAt }) => deletedAt === null)
            .map((rating) =>
              figures({
                evenings: [planned(MONDAY, { bed: evenings[0]?.bed ?? null })],
                ratings: [rating],
              }),
            );
          for (const { highest, ...parts } of alone) {
            expect(Object.values(parts).filter((part) => part !== null)).toEqual([highest]);
          }
        },
      ),
    );
  });
});
