import { describe, expect, it } from 'vitest';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import { ratingToChange } from '../../../utils/ratings/rating-to-change.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import { at } from '../evening/zones.ts';

const nine = at('2026-03-10T21:00+01:00');
const minutes = (count: number) => nine + count * 60_000;

function rating(id: string, made: number, of = made, deletedAt: number | null = null): Rating {
  const now = { at: of, zone: 'Europe/Berlin' };
  const told = { id, score: 5, slot: 'evening', evening: '2026-03-10', now } as const;
  return { ...newRating({ ...told, createdAt: made }), deletedAt };
}

describe('the rating that a press changes', () => {
  const changed = (ratings: Rating[], now: number) =>
    ratingToChange(ratings, null, now)?.id ?? null;

  it('is the one of this moment, for five minutes', () => {
    expect(changed([rating('a', nine)], nine)).toBe('a');
    expect(changed([rating('a', nine)], minutes(5) - 1)).toBe('a');
    expect(changed([rating('a', nine)], minutes(5))).toBeNull();
  });

  it('is the last one made, in whatever order they are read', () => {
    const [a, b] = [rating('a', nine), rating('b', minutes(2))];
    expect(changed([a, b], minutes(3))).toBe('b');
    expect(changed([b, a], minutes(3))).toBe('b');
  });

  it('is none once the last one was deleted, and never the one before it', () => {
    const deleted = rating('b', minutes(2), minutes(2), minutes(3));
    expect(changed([rating('a', nine), deleted], minutes(4))).toBeNull();
  });

  it('is none that was told of an earlier moment, or was moved to one', () => {
    expect(changed([rating('a', nine, minutes(-60))], minutes(1))).toBeNull();
    expect(changed([rating('a', nine), rating('b', minutes(1), minutes(-60))], minutes(2))).toBe(
      'a',
    );
  });

  it('is none of a clock that was ahead', () => {
    expect(changed([rating('a', minutes(30))], nine)).toBeNull();
  });

  it('is on an earlier moment the one of that moment, made a moment ago', () => {
    const then = minutes(-60);
    const told = [rating('a', nine, then), rating('b', minutes(1))];
    expect(ratingToChange(told, then, minutes(2))?.id).toBe('a');
    expect(ratingToChange(told, then, minutes(5))).toBeNull();
    expect(ratingToChange(told, minutes(-30), minutes(2))).toBeNull();
  });

  it('is none where nothing was rated', () => {
    expect(changed([], nine)).toBeNull();
  });
});
