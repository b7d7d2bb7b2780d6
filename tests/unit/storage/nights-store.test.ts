import { describe, expect, it } from 'vitest';
import { database } from '../../../utils/storage/database.ts';
import { eveningRecord } from '../../../utils/storage/evenings-store.ts';
import { readMonth, readNight } from '../../../utils/storage/nights-store.ts';
import {
  addAwake,
  changeEvening,
  changeSleep,
  deleteRating,
  ratingOn,
  removeAwake,
  restoreAwake,
  saveRating,
  withEmptyStore,
} from './store.ts';

withEmptyStore();

describe('a month read from the store', () => {
  it('holds its first and its last evening and none of the months beside it', async () => {
    for (const evening of ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01']) {
      await saveRating(ratingOn(evening, 4));
      await changeEvening(evening, { worst: 4 }, 1);
      await changeSleep(evening, { quality: 5 }, 1);
    }
    const { ratings, evenings, sleeps } = await readMonth('2026-03');
    for (const rows of [ratings, evenings, sleeps]) {
      expect(rows.map(({ evening }) => evening)).toEqual(['2026-03-01', '2026-03-31']);
    }
  });
});

describe('a night read from the store', () => {
  it('is unknown in every field where nothing is stored', async () => {
    const night = await readNight('2026-03-10');
    expect(night).toMatchObject({ ratings: [], screen: [], prompts: [] });
    expect(night.record.worst).toBeNull();
    expect(night.sleep.bed).toBeNull();
  });

  it('holds no rating that was deleted', async () => {
    await saveRating(ratingOn('2026-03-10', 4, 'a'));
    await saveRating(ratingOn('2026-03-10', 6, 'b'));
    await deleteRating('a', 2);
    const { ratings } = await readNight('2026-03-10');
    expect(ratings.map(({ score }) => score)).toEqual([6]);
  });
});

describe('a tap on "I was awake"', () => {
  it('is taken away by itself and comes back in its place', async () => {
    for (const tap of [100, 200, 300]) await addAwake('2026-03-10', tap);
    await removeAwake('2026-03-10', 200, 400);
    expect((await eveningRecord('2026-03-10')).awake).toEqual([100, 300]);
    await restoreAwake('2026-03-10', 200, 500);
    expect((await eveningRecord('2026-03-10')).awake).toEqual([100, 200, 300]);
    expect((await eveningRecord('2026-03-10')).updatedAt.awake).toBe(500);
  });

  it('that was the only one leaves nothing told', async () => {
    await addAwake('2026-03-10', 100);
    await removeAwake('2026-03-10', 100, 200);
    expect((await database.evenings.get('2026-03-10'))?.awake).toBeNull();
  });
});
