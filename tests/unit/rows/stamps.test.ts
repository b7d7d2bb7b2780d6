import { describe, expect, it } from 'vitest';
import { unknownEvening, withFields } from '../../../utils/rows/evening-record.ts';
import { withRatingFields } from '../../../utils/rows/rating.ts';
import { unknownSleep, withSleepFields } from '../../../utils/rows/sleep-record.ts';
import { nextStamp } from '../../../utils/rows/stamps.ts';
import { ratingOn } from '../storage/store.ts';

/** A clock that was wrong once: 2100. */
const wrong = Date.parse('2100-01-01T00:00:00Z');
const right = Date.parse('2026-03-10T21:00:00Z');

describe('the stamp of a change', () => {
  it('is its moment', () => {
    expect(nextStamp(undefined, right)).toBe(right);
    expect(nextStamp(right - 5, right)).toBe(right);
  });

  it('is later than the one before, though the clock says otherwise', () => {
    expect(nextStamp(wrong, right)).toBe(wrong + 1);
    expect(nextStamp(right, right)).toBe(right + 1);
  });

  it('is one that a backup can hold, whatever stood there', () => {
    expect(nextStamp(8.64e15, right)).toBe(8.64e15);
  });
});

describe('a row changed with the right clock after a wrong one', () => {
  it('of an evening or a night has later stamps in what changed, and others as they were', () => {
    const evening = withFields(unknownEvening('2026-03-10'), { worst: 9, note: 'a' }, wrong);
    expect(withFields(evening, { worst: 2 }, right).updatedAt).toEqual({
      worst: wrong + 1,
      note: wrong,
    });
    const night = withSleepFields(unknownSleep('2026-03-10'), { nightWorst: 9 }, wrong);
    expect(withSleepFields(night, { nightWorst: 2 }, right).updatedAt).toEqual({
      nightWorst: wrong + 1,
    });
  });

  it('of a rating as well', () => {
    const rating = { ...ratingOn('2026-03-10', 4), updatedAt: wrong };
    expect(withRatingFields(rating, { score: 5 }, right).updatedAt).toBe(wrong + 1);
  });
});
