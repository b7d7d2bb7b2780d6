import { describe, expect, it } from 'vitest';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import type { Score } from '../../../utils/rows/rating.ts';
import { legsVerdict } from '../../../utils/summary/legs-verdict.ts';
import { rowOf } from '../diary/diary-rows.ts';

const WEEK = '2026-04-06';

/** Rows from an evening on, one rating each; null is a day without one. */
const rowsFrom = (first: string, scores: (number | null)[]) =>
  scores.map((score, day) =>
    rowOf(addEvenings(first, day), score === null ? {} : { eveningWorst: score as Score }),
  );

/** Four weeks with so many rated days, which come to 3, 4 or 5 and are usually 4. */
const before = (days = 28) =>
  rowsFrom(
    addEvenings(WEEK, -28),
    Array.from({ length: 28 }, (_, day) => (day < days ? 3 + (day % 3) : null)),
  );

const verdict = (week: (number | null)[], days = 28) =>
  legsVerdict([...before(days), ...rowsFrom(WEEK, week)], WEEK);

describe('a week beside the four before it', () => {
  it('is harder where its middle day is a point higher and all days but one are above the usual', () => {
    expect(verdict([5, 6, 5, 5, 7, 4, 5])).toBe('harder');
    expect(verdict([5, 5, 5, 5, 5])).toBe('harder');
  });

  it('is easier where the same holds the other way', () => {
    expect(verdict([3, 2, 3, 3, 1, 4, 3])).toBe('easier');
  });

  it('is about as usual where its middle day is less than a point away', () => {
    expect(verdict([4, 4, 4, 8, 1, 4, 9])).toBe('as-usual');
  });

  it('has no clear difference where two days lie on the other side', () => {
    expect(verdict([5, 6, 5, 5, 7, 4, 2])).toBe('no-clear-difference');
    expect(verdict([6, 6, 6, 6, 4])).toBe('no-clear-difference');
  });

  it('is called nothing with fewer than 5 rated days, or fewer than 10 before', () => {
    expect(verdict([9, 9, 9, 9, null, null, null])).toBeNull();
    expect(verdict([9, 9, 9, 9, 9], 9)).toBeNull();
    expect(verdict([9, 9, 9, 9, 9], 10)).toBe('harder');
  });

  it('counts no missing day as a zero, nor an evening to come', () => {
    const coming = rowOf('2026-04-11', { state: 'coming', eveningWorst: 0 });
    const week = [...rowsFrom(WEEK, [5, 6, null, 5, 5, null]).slice(0, 5), coming];
    expect(legsVerdict([...before(), ...week], WEEK)).toBeNull();
  });
});
