import { describe, expect, it } from 'vitest';
import { database } from '../../../utils/storage/database.ts';
import { eveningRecord } from '../../../utils/storage/read-rows.ts';
import { addAwake, removeAwake, restoreAwake, withEmptyStore } from './store.ts';

withEmptyStore();

/** Three in the night in Berlin, and ever later. */
const [THREE, LATER, LATEST] = [0, 1, 2].map(
  (minutes) => Date.parse('2026-03-11T02:00:00Z') + minutes * 60_000,
) as [number, number, number];

describe('a tap on "I was awake"', () => {
  it('is taken away by itself and comes back in its place', async () => {
    for (const tap of [THREE, LATER, LATEST]) await addAwake('2026-03-10', tap);
    await removeAwake('2026-03-10', LATER, LATEST + 100);
    expect((await eveningRecord('2026-03-10')).awake).toEqual([THREE, LATEST]);
    await restoreAwake('2026-03-10', LATER, LATEST + 200);
    expect((await eveningRecord('2026-03-10')).awake).toEqual([THREE, LATER, LATEST]);
    expect((await eveningRecord('2026-03-10')).updatedAt.awake).toBe(LATEST + 200);
  });

  it('that was the only one leaves nothing told', async () => {
    await addAwake('2026-03-10', THREE);
    await removeAwake('2026-03-10', THREE, LATER);
    expect((await database.evenings.get('2026-03-10'))?.awake).toBeNull();
  });
});
