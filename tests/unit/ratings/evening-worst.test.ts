import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRated, worstOfEvening } from '../../../utils/ratings/evening-worst.ts';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import {
  isScore,
  type Rating,
  SCORES,
  type Score,
  SLOTS,
  type Slot,
} from '../../../utils/rows/rating.ts';
import { at } from '../evening/zones.ts';
import { holds } from '../property.ts';

const moment = at('2026-11-21T20:00Z');

function rated(slot: Slot, score: Score, deletedAt: number | null = null): Rating {
  const now = { at: moment, zone: 'Europe/Berlin' };
  const entry = { id: `${slot}-${score}`, slot, score, evening: '2026-11-21', now };
  return { ...newRating({ ...entry, createdAt: moment }), deletedAt };
}

describe('the worst of an evening', () => {
  it('is missing when nothing was said, and never 0', () => {
    expect(worstOfEvening(null, [])).toBeNull();
    expect(worstOfEvening(null, [rated('day-resting', 7), rated('day-moving', 3)])).toBeNull();
    expect(worstOfEvening(null, [rated('evening', 7, moment)])).toBeNull();
  });

  it('is 0 only when 0 was chosen', () => {
    expect(worstOfEvening(0, [])).toBe(0);
    expect(worstOfEvening(null, [rated('evening', 0)])).toBe(0);
  });

  it.each([
    ['evening', 5],
    ['falling-asleep', 5],
    ['night', 5],
    ['day-moving', 2],
    ['day-resting', 2],
  ] as const)('hears a rating of the slot %s: %i', (slot, worst) => {
    expect(worstOfEvening(2, [rated(slot, 5)])).toBe(worst);
  });

  it('is the highest of what was entered and what was rated', () => {
    expect(worstOfEvening(8, [rated('evening', 4), rated('night', 6)])).toBe(8);
    expect(worstOfEvening(3, [rated('evening', 4), rated('night', 10)])).toBe(10);
    expect(worstOfEvening(0, [rated('evening', 0)])).toBe(0);
  });

  it('is lower again when its rating is deleted or corrected', () => {
    const calm = rated('evening', 3);
    expect(worstOfEvening(2, [calm, rated('night', 9)])).toBe(9);
    expect(worstOfEvening(2, [calm, rated('night', 9, moment)])).toBe(3);
    expect(worstOfEvening(2, [calm, rated('night', 1)])).toBe(3);
    expect(worstOfEvening(2, [rated('evening', 3, moment)])).toBe(2);
  });

  it('is some score of those given, and no score higher', () => {
    const anyRating = fc
      .tuple(fc.constantFrom(...SLOTS), fc.constantFrom(...SCORES), fc.boolean())
      .map(([slot, score, deleted]) => rated(slot, score, deleted ? moment : null));
    const entered = fc.option(fc.constantFrom(...SCORES));
    holds(
      fc.property(entered, fc.array(anyRating), (worst, ratings) => {
        const heard = ratings.filter(
          ({ slot, deletedAt }) => !slot.startsWith('day') && deletedAt === null,
        );
        const given = [...heard.map(({ score }) => score), ...(worst === null ? [] : [worst])];
        const value = worstOfEvening(worst, ratings);
        if (value === null) expect(given).toEqual([]);
        else {
          expect(given).toContain(value);
          expect(given.every((score) => score <= value)).toBe(true);
        }
        expect(isRated(worst, ratings)).toBe(value !== null);
      }),
    );
  });
});

describe('a score', () => {
  it.each([0, 1, 5, 9, 10])('may be %i', (score) => expect(isScore(score)).toBe(true));

  it.each([
    -1,
    11,
    0.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '5',
    '',
    null,
    undefined,
    true,
    [5],
    5n,
  ])('is never %s', (score) => expect(isScore(score)).toBe(false));
});

describe('a new rating', () => {
  const entered = (createdAt: number, zone = 'Australia/Lord_Howe') =>
    newRating({
      id: 'one',
      score: 0,
      slot: 'night',
      evening: '2026-11-21',
      now: { at: moment, zone },
      createdAt,
    });

  it('says when and where, and nothing that was not said', () => {
    expect(entered(moment)).toEqual({
      id: 'one',
      evening: '2026-11-21',
      at: moment,
      zone: 'Australia/Lord_Howe',
      offsetMinutes: 660,
      score: 0,
      slot: 'night',
      where: null,
      feel: null,
      atRest: null,
      tried: null,
      note: null,
      late: false,
      createdAt: moment,
      updatedAt: moment,
      deletedAt: null,
    });
  });

  it('is late when entered more than a day after the fact', () => {
    const day = 24 * 60 * 60_000;
    expect(entered(moment + day).late).toBe(false);
    expect(entered(moment + day + 1).late).toBe(true);
  });
});
