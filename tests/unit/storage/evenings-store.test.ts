import { describe, expect, it } from 'vitest';
import { database } from '../../../utils/storage/database.ts';
import { eveningRecord } from '../../../utils/storage/read-rows.ts';
import { addAwake, removeAwake, restoreAwake, withEmptyStore } from './store.ts';

withEmptyStore();

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
