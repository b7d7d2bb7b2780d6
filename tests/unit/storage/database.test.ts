import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { database } from '../../../utils/storage/database.ts';
import { readDiary } from '../../../utils/storage/diary-store.ts';
import { loadEngine, readEngine, saveStep } from '../../../utils/storage/engine-store.ts';
import { eveningRecord, ratingsOfEvening } from '../../../utils/storage/read-rows.ts';
import { changeSettings, readSettings } from '../../../utils/storage/settings-store.ts';
import { Simulation } from '../engine/simulation.ts';
import {
  changeEvening,
  changeRating,
  deleteRating,
  ratingOn,
  restoreRating,
  saveRating,
  withEmptyStore,
} from './store.ts';

withEmptyStore();

/** Ten in the evening in Berlin. */
const TEN = Date.parse('2026-03-10T21:00:00Z');

describe('the database', () => {
  it('has the tables, keys and indexes of the design', () => {
    const schema = database.tables.map(({ name, schema: { primKey, indexes } }) => [
      name,
      primKey.src,
      indexes.map(({ src }) => src),
    ]);
    expect(schema).toEqual([
      ['ratings', 'id', ['evening', 'at', 'updatedAt']],
      ['evenings', 'evening', []],
      ['sleeps', 'evening', []],
      ['screen', '[evening+device]', ['evening']],
      ['promptLog', 'id', ['evening']],
      ['engine', 'id', []],
      ['setAside', '++id', ['table']],
      ['verdicts', 'id', []],
    ]);
  });

  it('writes with strict durability', () => {
    expect(database._options.chromeTransactionDurability).toBe('strict');
  });
});

describe('a rating in the store', () => {
  it('is read with its evening, oldest first', async () => {
    await saveRating({ ...ratingOn('2026-03-10', 4), at: TEN + 2 });
    await saveRating({ ...ratingOn('2026-03-10', 6), at: TEN + 1 });
    await saveRating(ratingOn('2026-03-11', 9));
    expect((await ratingsOfEvening('2026-03-10')).map(({ score }) => score)).toEqual([6, 4]);
  });

  it('is deleted by a tombstone, and comes back', async () => {
    const rating = ratingOn('2026-03-10', 4);
    await saveRating(rating);
    const at = rating.updatedAt + 50;
    await deleteRating(rating.id, at);
    expect(await ratingsOfEvening('2026-03-10')).toEqual([]);
    expect(await database.ratings.get(rating.id)).toMatchObject({ deletedAt: at, updatedAt: at });
    await restoreRating(rating.id, at + 10);
    expect(await ratingsOfEvening('2026-03-10')).toEqual([{ ...rating, updatedAt: at + 10 }]);
  });

  it('keeps what was said of it when the score is corrected', async () => {
    const rating = ratingOn('2026-03-10', 4);
    await saveRating(rating);
    const at = rating.updatedAt + 70;
    await changeRating(rating.id, { where: ['arms'] }, at);
    await changeRating(rating.id, { score: 5 }, at + 10);
    expect(await ratingsOfEvening('2026-03-10')).toEqual([
      { ...rating, where: ['arms'], score: 5, updatedAt: at + 10 },
    ]);
  });
});

describe('an evening in the store', () => {
  it('remembers for each field when it changed', async () => {
    await changeEvening('2026-03-10', { worst: 7 }, 10);
    await changeEvening('2026-03-10', { bed: TEN }, 20);
    expect(await eveningRecord('2026-03-10')).toMatchObject({
      worst: 7,
      bed: TEN,
      onset: null,
      updatedAt: { worst: 10, bed: 20 },
    });
  });

  it('is rated by an evening rating or a worst, not by one of the day', async () => {
    await saveRating(ratingOn('2026-03-10', 0));
    await saveRating({ ...ratingOn('2026-03-11', 3), slot: 'day-resting' });
    await changeEvening('2026-03-12', { worst: 0 }, 1);
    expect((await readDiary('2026-03-11')).rated).toEqual(['2026-03-10', '2026-03-12']);
  });
});

describe("the engine's state in the store", () => {
  it('comes back as it was, the screen record from a row of its own', async () => {
    const evening = new Simulation();
    evening.wake('2026-03-10 20:00');
    const stepped = evening.wake('2026-03-10 20:01');
    await saveStep(evening.state, stepped.rows, 1);
    expect(await readEngine()).toEqual(evening.state);
    expect(await database.screen.count()).toBe(1);
  });

  it('keeps the name of this installation', async () => {
    const first = await loadEngine(DEFAULT_SETTINGS, 0);
    const second = await loadEngine(DEFAULT_SETTINGS, 0);
    expect(second.device).toBe(first.device);
    expect(first.device).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is saved with its rows or not at all', async () => {
    const evening = new Simulation();
    evening.wake('2026-03-10 20:00');
    const stepped = evening.wake('2026-03-10 21:30');
    const broken = { type: 'log', row: { id: Symbol('no key') } } as never;
    await expect(saveStep(evening.state, [...stepped.rows, broken], 1)).rejects.toThrow();
    expect(await database.engine.count()).toBe(0);
    expect(await database.promptLog.count()).toBe(0);
  });
});

describe('the settings in the store', () => {
  it('are the defaults until something is chosen, and count their changes', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    await changeSettings((settings) => ({ ...settings, theme: 'dark' }));
    await changeSettings((settings) => ({ ...settings, plainWords: true }));
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      plainWords: true,
      revision: 2,
    });
  });

  it('lose no change when several come at once', async () => {
    const ids = ['lights', 'rate', 'bedtime', 'still-up'];
    await Promise.all(
      ids.map((id) =>
        changeSettings((settings) => ({
          ...settings,
          prompts: { ...settings.prompts, [id]: false },
        })),
      ),
    );
    expect(Object.keys((await readSettings()).prompts).sort()).toEqual(ids.toSorted());
  });
});
