import { describe, expect, it } from 'vitest';
import { isRated } from '../../../utils/diary/evening-row.ts';
import {
  dayFigures,
  hasEvening,
  partOf,
  ratedInTheNight,
} from '../../../utils/ratings/day-figures.ts';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import { isScore, type Rating, type Score, SLOTS, type Slot } from '../../../utils/rows/rating.ts';
import { at } from '../evening/zones.ts';

const moment = at('2026-11-21T20:00Z');

function rated(slot: Slot, score: Score, deletedAt: number | null = null): Rating {
  const now = { at: moment, zone: 'Europe/Berlin' };
  const entry = { id: `${slot}-${score}`, slot, score, evening: '2026-11-21', now };
  return { ...newRating({ ...entry, createdAt: moment }), deletedAt };
}

const none = { worst: null, nightWorst: null, ratings: [] as Rating[], bed: null };
const eveningOf = (worst: Score | null, ratings: Rating[]) =>
  dayFigures({ ...none, worst, ratings }).eveningWorst;

describe('the worst of an evening', () => {
  it('is missing when nothing was said, and never 0', () => {
    expect(eveningOf(null, [])).toBeNull();
    expect(eveningOf(null, [rated('day-resting', 7), rated('day-moving', 3)])).toBeNull();
    expect(eveningOf(null, [rated('falling-asleep', 7), rated('night', 3)])).toBeNull();
    expect(eveningOf(null, [rated('evening', 7, moment)])).toBeNull();
  });

  it('is 0 only when 0 was chosen', () => {
    expect(eveningOf(0, [])).toBe(0);
    expect(eveningOf(null, [rated('evening', 0)])).toBe(0);
  });

  it.each([
    ['evening', 5],
    ['falling-asleep', 2],
    ['night', 2],
    ['day-moving', 2],
    ['day-resting', 2],
  ] as const)('hears a rating of the slot %s: %i', (slot, worst) => {
    expect(eveningOf(2, [rated(slot, 5)])).toBe(worst);
  });

  it('is the highest of what was entered and what was rated', () => {
    expect(eveningOf(8, [rated('evening', 4), rated('evening', 6)])).toBe(8);
    expect(eveningOf(3, [rated('evening', 4), rated('evening', 10)])).toBe(10);
    expect(eveningOf(0, [rated('evening', 0)])).toBe(0);
  });

  it('is lower again when its rating is deleted or corrected', () => {
    const calm = rated('evening', 3);
    expect(eveningOf(2, [calm, rated('evening', 9)])).toBe(9);
    expect(eveningOf(2, [calm, rated('evening', 9, moment)])).toBe(3);
    expect(eveningOf(2, [calm, rated('evening', 1)])).toBe(3);
    expect(eveningOf(2, [rated('evening', 3, moment)])).toBe(2);
  });

  it('is asked for as long as it has no value, whatever the day and the night have', () => {
    const asked = (worst: Score | null, ...ratings: Rating[]) =>
      !hasEvening({ worst, ratings, bed: null });
    expect(asked(null)).toBe(true);
    expect(asked(null, rated('day-resting', 8), rated('night', 9))).toBe(true);
    expect(asked(null, rated('evening', 0))).toBe(false);
    expect(asked(0)).toBe(false);
  });
});

describe('the part of a rating', () => {
  it.each([
    ['day-moving', 'day', 'day', 'day'],
    ['day-resting', 'day', 'day', 'day'],
    ['evening', 'evening', 'night', 'evening'],
    ['falling-asleep', 'night', 'night', 'evening'],
    ['night', 'night', 'night', 'evening'],
  ] as const)('%s is %s, in bed %s, and before that %s', (slot, unknown, inBed, before) => {
    const rating = rated(slot, 5);
    expect(partOf(rating, null)).toBe(unknown);
    expect(partOf(rating, moment)).toBe(inBed);
    expect(partOf(rating, moment - 1)).toBe(inBed);
    expect(partOf(rating, moment + 1)).toBe(before);
  });
});

describe('the night by its ratings alone', () => {
  it('is the highest of falling asleep and of the night itself', () => {
    const ratings = [rated('falling-asleep', 6), rated('night', 4), rated('evening', 9)];
    expect(ratedInTheNight(ratings, null)).toBe(6);
    expect(ratedInTheNight([rated('night', 0)], null)).toBe(0);
  });

  it('is unknown without one, or of one that was deleted', () => {
    expect(ratedInTheNight([], null)).toBeNull();
    expect(ratedInTheNight([rated('evening', 7), rated('night', 8, moment)], null)).toBeNull();
  });
});

describe('a day', () => {
  it('is rated by whatever was rated or told of it, 0 included', () => {
    const isRatedBy = (told: Partial<typeof none> | { worst: Score } | { nightWorst: Score }) =>
      isRated(dayFigures({ ...none, ...told }));
    expect(isRatedBy({})).toBe(false);
    expect(isRatedBy({ ratings: [rated('evening', 5, moment)] })).toBe(false);
    for (const slot of SLOTS) expect(isRatedBy({ ratings: [rated(slot, 0)] })).toBe(true);
    expect(isRatedBy({ worst: 0 })).toBe(true);
    expect(isRatedBy({ nightWorst: 0 })).toBe(true);
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
