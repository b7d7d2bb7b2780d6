import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../utils/rows/tables.ts';
import { mergeRows } from '../../../utils/transfer/merge.ts';
import { holds } from '../property.ts';
import { someEvening, someRating, someScreen } from '../rows/some-rows.ts';
import { ratingOn } from '../storage/store.ts';

const rating = ratingOn('2026-03-10', 4, 'a');

const standingOf = (here: typeof rating, file: typeof rating) =>
  mergeRows(TABLES.ratings, [here], [file])[0]?.standing;

describe('a row of a file', () => {
  it('is new where there is none of its key', () => {
    expect(mergeRows(TABLES.ratings, [], [rating])).toEqual([{ row: rating, standing: 'new' }]);
  });

  it('is the same only when it is', () => {
    expect(standingOf(rating, { ...rating })).toBe('same');
    expect(standingOf({ ...rating, note: 'a' }, { ...rating, note: 'b' })).toBe('newer');
    expect(standingOf({ ...rating, note: 'b' }, { ...rating, note: 'a' })).toBe('older');
  });

  it('that comes twice is joined with itself', () => {
    const changed = { ...rating, score: 9 as const, updatedAt: rating.updatedAt + 1 };
    const merged = mergeRows(TABLES.ratings, [], [changed, rating]);
    expect(merged.map(({ standing }) => standing)).toEqual(['new', 'older']);
    expect(merged.at(-1)?.row).toEqual(changed);
  });

  it('is never called the same while it differs from what is here', () => {
    holds(
      fc.property(someRating, someRating, (here, file) => {
        if (standingOf(here, file) === 'same') expect(file).toEqual(here);
      }),
    );
    holds(
      fc.property(someEvening, someEvening, (here, file) => {
        const [merged] = mergeRows(TABLES.evenings, [here], [file]);
        if (merged?.standing === 'same') expect(file).toEqual(here);
      }),
    );
  });

  it('of a screen is newer only when it brings a minute, a place or a later stamp', () => {
    holds(
      fc.property(someScreen, (row) => {
        const split = row.observed.flatMap(({ start, end }) => [
          { start, end: end - 0.5 },
          { start: end - 0.5, end },
        ]);
        const [merged] = mergeRows(TABLES.screen, [{ ...row, observed: split }], [row]);
        expect(merged?.standing).toBe('same');
      }),
    );
  });
});
