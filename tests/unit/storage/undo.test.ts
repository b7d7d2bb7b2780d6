import fc from 'fast-check';
import { expect, it } from 'vitest';
import { additionOf, deletionOf } from '../../../utils/ratings/rating-changes.ts';
import type { Score } from '../../../utils/rows/rating.ts';
import {
  applyChange,
  type Change,
  SETTINGS,
  undoChange,
} from '../../../utils/storage/apply-change.ts';
import { database } from '../../../utils/storage/database.ts';
import { readSettings } from '../../../utils/storage/settings-store.ts';
import { ratingOn, withEmptyStore } from './store.ts';

withEmptyStore();

/** Everything that can be told, as it is seen: no stamps, no tombstones. */
type Seen = Record<string, Record<string, unknown>>;

async function seen(which: 'standing' | 'deleted' = 'standing'): Promise<Seen> {
  const [ratings, evenings, sleeps] = await Promise.all([
    database.ratings.toArray(),
    database.evenings.toArray(),
    database.sleeps.toArray(),
  ]);
  const rows: [string, object][] = [
    ...ratings
      .filter((one) => (one.deletedAt === null) === (which === 'standing'))
      .map((one) => [`ratings ${one.id}`, one]),
    ...evenings.map((one): [string, object] => [`evenings ${one.evening}`, one]),
    ...sleeps.map((one): [string, object] => [`sleeps ${one.evening}`, one]),
    ['settings settings', await readSettings()],
  ] as [string, object][];
  const plain = ({
    updatedAt: _,
    deletedAt: __,
    revision: ___,
    ...fields
  }: Record<string, unknown>) => Object.entries(fields).filter(([, value]) => value !== null);
  return Object.fromEntries(
    rows
      .map(
        ([key, row]) => [key, Object.fromEntries(plain(row as Record<string, unknown>))] as const,
      )
      // A record in which nothing is told is as good as none.
      .filter(([key, row]) => key.startsWith('ratings') || Object.keys(row).length > 1),
  );
}

const ITEMS = ['a', 'b', 'c', 'd'];
const evening = fc.constantFrom('2026-03-10', '2026-03-11');
const score = fc.constantFrom<Score>(1, 5, 10);
const id = fc.constantFrom('x', 'y');
const item = fc.constantFrom(...ITEMS);

/** What a person may do. Each is made of what the store shows, as pages make theirs. */
type Deed = (at: number) => Promise<Change>;

const toggled = (list: readonly string[] | null | undefined, one: string) =>
  list?.includes(one) ? list.filter((other) => other !== one) : [...(list ?? []), one];

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ id, score }).map(
    (told): Deed =>
      async (at) => [
        additionOf({ ...ratingOn('2026-03-10', told.score, `${told.id} ${at}`), createdAt: at }),
      ],
  ),
  fc.tuple(id, score).map(
    ([of, told]): Deed =>
      async () =>
        ofRating(of, () => ({ score: told })),
  ),
  fc.tuple(id, item).map(
    ([of, note]): Deed =>
      async () =>
        ofRating(of, () => ({ note })),
  ),
  fc.tuple(id, item).map(
    ([of, remedy]): Deed =>
      async () =>
        ofRating(of, ({ tried }) => ({
          tried: [...(tried ?? []), { remedy: `${remedy}${tried?.length ?? 0}`, helped: null }],
        })),
  ),
  id.map(
    (of): Deed =>
      async (at) => {
        const row = await rating(of);
        return row ? [deletionOf(row, at)] : [];
      },
  ),
  fc.tuple(evening, score).map(
    ([key, worst]): Deed =>
      async () => [{ table: 'evenings', key, before: {}, after: { worst } }],
  ),
  fc.tuple(evening, item).map(
    ([key, factor]): Deed =>
      async () => {
        const factors = (await database.evenings.get(key))?.factors ?? null;
        return [
          {
            table: 'evenings',
            key,
            before: { factors },
            after: { factors: toggled(factors, factor) },
          },
        ];
      },
  ),
  fc.tuple(evening, score, item).map(
    ([key, nightWorst, note]): Deed =>
      async () => [{ table: 'sleeps', key, before: {}, after: { nightWorst, note } }],
  ),
  fc.tuple(evening, score, fc.boolean()).map(
    ([key, sleepy, snored]): Deed =>
      async () => [{ table: 'sleeps', key, before: {}, after: { sleepy, snored } }],
  ),
  item.map(
    (takes): Deed =>
      async () => {
        const { visitLines } = await readSettings();
        const takenAt = visitLines.takenAt.length > 0 ? [] : ['20:00'];
        const after = { visitLines: { ...visitLines, takes, takenAt } };
        return [{ ...SETTINGS, before: { visitLines }, after }];
      },
  ),
  item.map(
    (question): Deed =>
      async () => {
        const { visit } = await readSettings();
        const after = { visit: { ...visit, questions: toggled(visit.questions, question) } };
        return [{ ...SETTINGS, before: { visit }, after }];
      },
  ),
  fc.tuple(item, fc.boolean()).map(
    ([prompt, on]): Deed =>
      async () => {
        const { prompts } = await readSettings();
        return [
          { ...SETTINGS, before: { prompts }, after: { prompts: { ...prompts, [prompt]: on } } },
        ];
      },
  ),
);

async function rating(of: string) {
  const rows = await database.ratings.toArray();
  return rows.findLast((row) => row.id.startsWith(of) && row.deletedAt === null);
}

async function ofRating(
  of: string,
  tell: (row: NonNullable<Awaited<ReturnType<typeof rating>>>) => object,
): Promise<Change> {
  const row = await rating(of);
  if (!row) return [];
  const after = tell(row);
  const before = Object.fromEntries(Object.keys(after).map((name) => [name, row[name as 'note']]));
  return [{ table: 'ratings', key: row.id, before, after }];
}

async function made(change: Change, at: number): Promise<Change> {
  const applied = await applyChange(change, at);
  return applied.kept ? applied.made : [];
}

async function emptied(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
  const { visit, visitLines, prompts } = await readSettings();
  const none = {
    visit: { ...visit, questions: [] },
    visitLines: { ...visitLines, takes: '', takenAt: [] },
    prompts: {},
  };
  await applyChange([{ ...SETTINGS, before: { visit, visitLines, prompts }, after: none }], 1);
}

const lives = (body: (deeds: Deed[], which: number) => Promise<void>, runs = 150) =>
  fc.assert(
    fc.asyncProperty(
      fc.array(deed, { minLength: 1, maxLength: 9 }),
      fc.nat(8),
      async (deeds, which) => {
        await emptied();
        await body(deeds, which);
      },
    ),
    { numRuns: runs, seed: Number(process.env.SEED ?? 20_261_121) },
  );

it('what is made and taken back at once leaves everything as it was', async () => {
  await lives(async (deeds) => {
    for (const [at, one] of deeds.entries()) {
      const before = await seen();
      const change = await made(await one(at + 10), at + 10);
      await undoChange(change, at + 10);
      expect(await seen()).toEqual(before);
      await made(await one(at + 10), at + 100);
    }
  }, 60);
});

it('all that was made, taken back from the last to the first, leaves nothing', async () => {
  await lives(async (deeds) => {
    const before = await seen();
    const changes: Change[] = [];
    for (const [at, one] of deeds.entries()) changes.push(await made(await one(at + 10), at + 10));
    for (const change of changes.toReversed()) await undoChange(change, 500);
    expect(await seen()).toEqual(before);
  });
});

it('taking an older change back touches nothing but what it wrote and what still stands of that', async () => {
  await lives(async (deeds, which) => {
    const changes: Change[] = [];
    for (const [at, one] of deeds.entries()) changes.push(await made(await one(at + 10), at + 10));
    const older = changes[which % changes.length] ?? [];
    const [before, deleted] = [await seen(), await seen('deleted')];
    await undoChange(older, 500);
    expect(unordered(await seen())).toEqual(unordered(expectedAfter(before, deleted, older)));
  });
});

/** What ought to be seen once a change is taken back, reckoned field by field and item by item. */
function expectedAfter(before: Seen, deleted: Seen, change: Change): Seen {
  const after = structuredClone(before);
  for (const { table, key, before: was, after: wrote } of change) {
    const name = `${table} ${key}`;
    if (was === null) {
      const stands = Object.entries(wrote ?? {}).every(([field, value]) =>
        isSame(before[name]?.[field], value),
      );
      if (stands) delete after[name];
      continue;
    }
    if (wrote && 'deletedAt' in wrote) {
      after[name] = deleted[name] ?? {};
      continue;
    }
    const row = after[name];
    if (!row) continue;
    for (const field of Object.keys(wrote ?? {})) {
      const value = backOf(row[field], (was as Row)[field], (wrote as Row)[field]);
      if (value === null) delete row[field];
      else row[field] = value;
    }
    if (!table.startsWith('ratings') && Object.keys(row).length === 1) delete after[name];
  }
  return after;
}

type Row = Record<string, unknown>;

function backOf(now: unknown, was: unknown, wrote: unknown): unknown {
  if (isSame(now, wrote)) return was;
  if (Array.isArray(wrote) || Array.isArray(was)) return listOf(now, was, wrote);
  if (typeof wrote === 'object' && wrote !== null) {
    const keys = new Set([now, was, wrote].flatMap((one) => Object.keys(one as Row)));
    const parts = [...keys].map((key) => [
      key,
      backOf((now as Row)[key], (was as Row)[key], (wrote as Row)[key]),
    ]);
    return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
  }
  return now ?? null;
}

/** Of a list that was changed since, the items count here; where they stand is told by tests of its own. */
function listOf(now: unknown, was: unknown, wrote: unknown): unknown {
  const text = (list: unknown) => ((list ?? []) as unknown[]).map((one) => JSON.stringify(one));
  const added = text(wrote).filter((one) => !text(was).includes(one));
  const taken = text(was).filter((one) => !text(wrote).includes(one));
  const left = text(now).filter((one) => !added.includes(one));
  return [...left, ...taken.filter((one) => !left.includes(one))].map((one) => JSON.parse(one));
}

function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(one)).toSorted();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unordered(part)]));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
