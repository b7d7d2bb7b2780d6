import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takeUp } from '../../../entrypoints/shared/take-up.ts';
import { laidAside, layAside } from '../../../utils/platform/laid-aside.ts';
import { database } from '../../../utils/storage/database.ts';
import { eveningRecord } from '../../../utils/storage/read-rows.ts';
import { readSettings } from '../../../utils/storage/settings-store.ts';
import { eraseEverything } from '../../../utils/transfer/backup.ts';
import { at } from '../evening/zones.ts';
import {
  changeEvening,
  deleteRating,
  ratingOn,
  saveRating,
  withEmptyStore,
} from '../storage/store.ts';
import { keptInMemory } from './kept-in-memory.ts';

withEmptyStore();

beforeEach(() => {
  vi.stubGlobal('localStorage', keptInMemory());
});

const note = (key: string, before: string | null, after: unknown) => ({
  table: 'evenings',
  key,
  before: { note: before },
  after: { note: after },
});

describe('what was told on a page that closed too soon', () => {
  it('is saved by the next one, once', async () => {
    layAside('a', note('2026-03-10', null, 'Long train ride.'));
    await takeUp();
    expect((await eveningRecord('2026-03-10')).note).toBe('Long train ride.');
    expect(laidAside()).toEqual([]);
  });

  it('leaves what was told of the same since', async () => {
    layAside('a', note('2026-03-10', null, 'early'));
    await changeEvening('2026-03-10', { note: 'late' }, 1);
    await takeUp();
    expect((await eveningRecord('2026-03-10')).note).toBe('late');
    expect(laidAside()).toEqual([]);
  });

  it.each([
    ['a note', { note: null }, { note: 'Long train ride.' }],
    [
      'another time',
      { at: at('2026-03-10T21:00+01:00') },
      { at: at('2026-03-10T22:00+01:00'), offsetMinutes: 60 },
    ],
    [
      'another evening',
      { evening: '2026-03-10' },
      { evening: '2026-03-09', at: at('2026-03-09T22:00+01:00') },
    ],
  ])('is of a rating as well: %s', async (_, before, after) => {
    await saveRating({ ...ratingOn('2026-03-10', 4, 'a'), ...before });
    layAside('x', { table: 'ratings', key: 'a', before, after });
    await takeUp();
    expect(await database.ratings.get('a')).toMatchObject(after);
    expect(laidAside()).toEqual([]);
  });

  it('brings no rating back that was deleted since', async () => {
    await saveRating(ratingOn('2026-03-10', 4, 'a'));
    await deleteRating('a', 5);
    layAside('x', { table: 'ratings', key: 'a', before: { note: null }, after: { note: 'b' } });
    await takeUp();
    expect(await database.ratings.get('a')).toMatchObject({ note: null, deletedAt: 5 });
    expect(laidAside()).toEqual([]);
  });

  it('may be a choice as well', async () => {
    layAside('a', {
      table: 'settings',
      key: 'settings',
      before: { theme: 'auto' },
      after: { theme: 'dark' },
    });
    await takeUp();
    expect((await readSettings()).theme).toBe('dark');
  });

  it('waits for the next page when it cannot be saved', async () => {
    layAside('a', note('2026-03-10', null, 'b'));
    database.close({ disableAutoOpen: true });
    await takeUp();
    expect(laidAside()).toEqual(['a']);
    await database.open();
    await takeUp();
    expect((await eveningRecord('2026-03-10')).note).toBe('b');
  });

  it('that makes no sense goes, and changes nothing', async () => {
    const senseless = [
      null,
      7,
      { table: 'engine', key: 'state', before: {}, after: { state: null } },
      { table: 'evenings', key: 'yesterday', before: {}, after: { note: 'b' } },
      note('2026-03-10', null, 7),
      { table: 'ratings', key: 'a', before: {}, after: { score: 11 } },
      { table: 'ratings', key: 'a', before: {}, after: { at: 1e308 } },
      { table: 'settings', key: 'settings', before: {}, after: { theme: 'pink' } },
    ];
    for (const [at, told] of senseless.entries()) layAside(String(at), told);
    await takeUp();
    expect(laidAside()).toEqual([]);
    expect(await database.evenings.count()).toBe(0);
    expect((await readSettings()).revision).toBe(0);
  });

  it('that is told of one row and says to be another goes as well', async () => {
    layAside('a', {
      table: 'evenings',
      key: '2026-03-10',
      before: {},
      after: { evening: '2026-03-11', worst: 4 },
    });
    layAside('b', { table: 'ratings', key: 'one', before: {}, after: { id: 'other', score: 4 } });
    await takeUp();
    expect(await database.evenings.count()).toBe(0);
    expect(await database.ratings.count()).toBe(0);
  });

  it('goes with everything else when everything is erased', async () => {
    layAside('a', note('2026-03-10', null, 'b'));
    await eraseEverything();
    expect(laidAside()).toEqual([]);
  });
});
