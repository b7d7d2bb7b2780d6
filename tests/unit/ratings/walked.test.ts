import { describe, expect, it } from 'vitest';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import { hasWalked, walkable } from '../../../utils/ratings/remedies.ts';
import type { Rating } from '../../../utils/rows/rating.ts';

const zone = 'Europe/Berlin';
const nine = Date.parse('2026-03-10T21:00:00+01:00');
const ratedAt = (at: number): Rating =>
  newRating({
    id: `rated at ${at}`,
    score: 4,
    slot: 'evening',
    evening: '2026-03-10',
    now: { at, zone },
    createdAt: at,
  });

describe('a walk can be noted', () => {
  it('with the last rating, if it is of the last hour', () => {
    const ratings = [ratedAt(nine - 30 * 60_000), ratedAt(nine - 10 * 60_000)];
    expect(walkable(ratings, nine)).toBe(ratings[1]);
  });

  it('with none that is older', () => {
    expect(walkable([ratedAt(nine - 60 * 60_000)], nine)).toBeNull();
    expect(walkable([], nine)).toBeNull();
  });

  it('once only', () => {
    const rating = ratedAt(nine);
    expect(hasWalked(rating)).toBe(false);
    expect(hasWalked({ ...rating, tried: [{ remedy: 'stretched', helped: 3 }] })).toBe(false);
    expect(hasWalked({ ...rating, tried: [{ remedy: 'walked', helped: null }] })).toBe(true);
  });
});
