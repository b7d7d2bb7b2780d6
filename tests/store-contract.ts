import type { Applied, Change } from '../utils/storage/apply-change.ts';

/** A store, as those who save to it know it. */
export type Store = {
  apply: (change: Change, at: number) => Promise<Applied>;
  undo: (made: Change, at: number) => Promise<Applied>;
  /** A row as it lies in the store; undefined when there is none. */
  row: (table: 'ratings' | 'evenings' | 'sleeps', key: string) => Promise<unknown>;
};

/** What was found, and what is right. */
type Found = { is: unknown; right: unknown };

/**
 * What every store holds, whatever lies below it. Each is given an empty store, leans on nothing but
 * what it is given, and asserts nothing itself, so that it can be run wherever there is a store.
 */
export const STORE_CONTRACT: Record<string, (store: Store) => Promise<Found>> = {
  'makes a row of what is told, and leaves the rest unknown': async ({ apply, row }) => {
    const told = { worst: 7, onset: '21:30' } as const;
    await apply([{ table: 'evenings', key: '2026-03-10', before: {}, after: told }], 5);
    const is = (await row('evenings', '2026-03-10')) as Record<string, unknown>;
    return {
      is: [is.worst, is.onset, is.note, is.updatedAt],
      right: [7, '21:30', null, { worst: 5, onset: 5 }],
    };
  },

  'says what a change really changed, from what to what': async ({ apply }) => {
    const key = '2026-03-10';
    await apply([{ table: 'evenings', key, before: {}, after: { worst: 7, note: 'a' } }], 5);
    const again = await apply(
      [{ table: 'evenings', key, before: {}, after: { worst: 7, note: 'b' } }],
      6,
    );
    return {
      is: again.kept && again.made,
      right: [{ table: 'evenings', key, before: { note: 'a' }, after: { note: 'b' } }],
    };
  },

  'writes nothing where nothing changes, and raises no stamp': async ({ apply, row }) => {
    const change: Change = [
      { table: 'sleeps', key: '2026-03-10', before: {}, after: { nightWorst: 3 } },
    ];
    await apply(change, 5);
    await apply(change, 9);
    const is = (await row('sleeps', '2026-03-10')) as { updatedAt: unknown };
    return { is: is.updatedAt, right: { nightWorst: 5 } };
  },

  'writes all rows of a change or none': async ({ apply, row }) => {
    const applied = await apply(
      [
        { table: 'evenings', key: '2026-03-10', before: {}, after: { worst: 7 } },
        { table: 'ratings', key: 'not there', before: {}, after: { score: 3 } },
      ],
      5,
    );
    return {
      is: [applied, (await row('evenings', '2026-03-10')) ?? null],
      right: [{ kept: false, why: 'gone' }, null],
    };
  },

  'never lets a stamp fall, whatever the clock says': async ({ apply, row }) => {
    const worst = (score: 7 | 8): Change => [
      { table: 'evenings', key: '2026-03-10', before: {}, after: { worst: score } },
    ];
    await apply(worst(7), 4_000_000_000_000);
    await apply(worst(8), 1_000);
    const is = (await row('evenings', '2026-03-10')) as { updatedAt: unknown };
    return { is: is.updatedAt, right: { worst: 4_000_000_000_001 } };
  },

  'loses neither of two changes that come at once': async ({ apply, row }) => {
    const change = (after: object): Change => [
      { table: 'evenings', key: '2026-03-10', before: {}, after },
    ];
    await Promise.all([
      apply(change({ worst: 7 }), 5),
      apply(change({ note: 'a' }), 5),
      apply(
        [
          {
            table: 'evenings',
            key: '2026-03-10',
            before: { factors: null },
            after: { factors: ['stress'] },
          },
        ],
        5,
      ),
      apply(
        [
          {
            table: 'evenings',
            key: '2026-03-10',
            before: { factors: null },
            after: { factors: ['alcohol'] },
          },
        ],
        5,
      ),
    ]);
    const is = (await row('evenings', '2026-03-10')) as Record<string, string[]>;
    return {
      is: [is.worst, is.note, is.factors?.toSorted()],
      right: [7, 'a', ['alcohol', 'stress']],
    };
  },

  'takes back what still stands and leaves what was told since': async ({ apply, undo, row }) => {
    const change = (after: object): Change => [
      { table: 'evenings', key: '2026-03-10', before: {}, after },
    ];
    const first = await apply(change({ worst: 7, note: 'a' }), 5);
    await apply(change({ note: 'b' }), 6);
    if (first.kept) await undo(first.made, 7);
    const is = (await row('evenings', '2026-03-10')) as Record<string, unknown>;
    return { is: [is.worst, is.note], right: [null, 'b'] };
  },

  'says so where a rating is not there any more, and keeps it deleted': async ({
    apply,
    undo,
    row,
  }) => {
    const told = {
      evening: '2026-03-10',
      at: Date.UTC(2026, 2, 10, 21),
      zone: 'UTC',
      offsetMinutes: 0,
      score: 5,
      slot: 'evening',
      late: false,
      createdAt: 1,
      deletedAt: null,
    } as const;
    const made = await apply([{ table: 'ratings', key: 'a', before: null, after: told }], 1);
    await apply(
      [{ table: 'ratings', key: 'a', before: { deletedAt: null }, after: { deletedAt: 2 } }],
      2,
    );
    const corrected = await apply(
      [{ table: 'ratings', key: 'a', before: {}, after: { score: 7 } }],
      3,
    );
    const undone = made.kept && (await undo(made.made, 4));
    const is = (await row('ratings', 'a')) as Record<string, unknown>;
    return {
      is: [corrected, undone && 'made' in undone && undone.made, is.score, is.deletedAt],
      right: [{ kept: false, why: 'gone' }, [], 5, 2],
    };
  },

  'takes a new rating back by a tombstone, with what was told of it left in it': async ({
    apply,
    undo,
    row,
  }) => {
    const told = {
      evening: '2026-03-10',
      at: Date.UTC(2026, 2, 10, 21),
      zone: 'UTC',
      offsetMinutes: 0,
      score: 5,
      slot: 'evening',
      late: false,
      createdAt: 1,
      deletedAt: null,
    } as const;
    const made = await apply([{ table: 'ratings', key: 'a', before: null, after: told }], 1);
    const corrected = await apply(
      [{ table: 'ratings', key: 'a', before: {}, after: { score: 7 } }],
      2,
    );
    await apply([{ table: 'ratings', key: 'a', before: {}, after: { where: ['arms'] } }], 3);
    if (made.kept && corrected.kept) await undo([...made.made, ...corrected.made], 9);
    const is = (await row('ratings', 'a')) as Record<string, unknown>;
    return { is: [is.deletedAt, is.where], right: [9, ['arms']] };
  },
};
