import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unknownEvening } from '../../../utils/rows/evening-record.ts';
import { TABLE_NAMES, TABLES } from '../../../utils/rows/tables.ts';
import { verdictOf } from '../looks/looks-rows.ts';
import { holds } from '../property.ts';
import { ratingOn } from '../storage/store.ts';
import {
  someEvening,
  someLogRow,
  someRating,
  someScreen,
  someSleep,
  someVerdict,
} from './some-rows.ts';

const { ratings, evenings, sleeps, screen, promptLog, verdicts } = TABLES;

/** What a join has to hold, so that two machines come to the same rows whoever sends first. */
function isJoin<Row>(some: fc.Arbitrary<Row>, join: (a: Row, b: Row) => Row): void {
  it('joined either way round, they are the same', () => {
    holds(
      fc.property(some, some, (a, b) => {
        expect(join(a, b)).toEqual(join(b, a));
      }),
    );
  });

  it('joined in any order, three are the same', () => {
    holds(
      fc.property(some, some, some, (a, b, c) => {
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
      }),
    );
  });

  it('joined twice, nothing changes', () => {
    holds(
      fc.property(some, some, (a, b) => {
        const once = join(a, b);
        expect(join(once, a)).toEqual(once);
        expect(join(once, b)).toEqual(once);
        expect(join(once, once)).toEqual(once);
      }),
    );
  });
}

describe('ratings of the same stamp or of others', () => isJoin(someRating, ratings.join));
describe('evenings, field by field', () => isJoin(someEvening, evenings.join));
describe('nights, field by field', () => isJoin(someSleep, sleeps.join));
describe('screen times of one computer', () => isJoin(someScreen, screen.join));
describe('rows of the prompts', () => isJoin(someLogRow, promptLog.join));
describe('verdicts that two computers made', () => isJoin(someVerdict, verdicts.join));

describe('two rows of one key', () => {
  const rating = ratingOn('2026-03-10', 4, 'a');

  it('come to the later one', () => {
    const later = { ...rating, score: 2 as const, updatedAt: rating.updatedAt + 1 };
    expect(ratings.join(rating, later).score).toBe(2);
    expect(ratings.join(later, rating).score).toBe(2);
  });

  it('of a verdict come to the one that was made first', () => {
    const first = verdictOf({ madeAt: 5, says: 'no-link' });
    const second = verdictOf({ madeAt: 6, says: 'link' });
    expect(verdicts.join(first, second)).toEqual(first);
    expect(verdicts.join(second, first)).toEqual(first);
  });

  it('of the same stamp come to the one with the greater text', () => {
    expect(ratings.join({ ...rating, note: 'a' }, { ...rating, note: 'b' }).note).toBe('b');
    expect(ratings.join({ ...rating, note: 'b' }, { ...rating, note: 'a' }).note).toBe('b');
  });

  it('keep what was told where neither says when', () => {
    const told = { ...unknownEvening('2026-03-10'), worst: 5 as const };
    expect(evenings.join(told, unknownEvening('2026-03-10')).worst).toBe(5);
    expect(evenings.join(unknownEvening('2026-03-10'), told).worst).toBe(5);
  });
});

describe('the tables', () => {
  it('stand in the order of a backup', () => {
    expect(TABLE_NAMES).toEqual([
      'ratings',
      'evenings',
      'sleeps',
      'screen',
      'promptLog',
      'verdicts',
    ]);
  });

  it('take their own rows as they are, and nothing else', () => {
    holds(
      fc.property(someRating, (row) => {
        expect(ratings.parse(row)).toEqual(row);
      }),
    );
    holds(
      fc.property(someEvening, (row) => {
        expect(evenings.parse(row)).toEqual(row);
      }),
    );
    holds(
      fc.property(someSleep, (row) => {
        expect(sleeps.parse(row)).toEqual(row);
      }),
    );
    holds(
      fc.property(someScreen, (some) => {
        // As it is stored: no spans that overlap.
        const row = screen.join(some, some);
        expect(screen.parse(row)).toEqual(row);
      }),
    );
    holds(
      fc.property(someLogRow, (row) => {
        expect(promptLog.parse(row)).toEqual(row);
      }),
    );
    holds(
      fc.property(someVerdict, (row) => {
        expect(verdicts.parse(row)).toEqual(row);
      }),
    );
    holds(
      fc.property(fc.anything(), fc.constantFrom(...TABLE_NAMES), (value, name) => {
        expect(TABLES[name].parse(value)).toBeNull();
      }),
    );
  });
});
