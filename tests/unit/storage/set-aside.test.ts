import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../utils/storage/apply-change.ts';
import { database, EvenfallDatabase } from '../../../utils/storage/database.ts';
import { readEngine, saveStep } from '../../../utils/storage/engine-store.ts';
import { eveningRecord, ratingsOfEvening } from '../../../utils/storage/read-rows.ts';
import { eraseEverything } from '../../../utils/transfer/backup.ts';
import { Simulation } from '../engine/simulation.ts';
import { changeEvening, changeRating, ratingOn, withEmptyStore } from './store.ts';

withEmptyStore();

const TEN = Date.parse('2026-03-10T21:00:00Z');

describe('a field that cannot be read', () => {
  it('is unknown, and stays as it is while other fields are told', async () => {
    const stored = { evening: '2026-03-10', bed: 1e15, worst: 4, coming: 'from a newer version' };
    await database.evenings.put({ ...stored, updatedAt: { bed: 7 } } as never);
    expect(await eveningRecord('2026-03-10')).toMatchObject({ bed: null, worst: 4, updatedAt: {} });
    await changeEvening('2026-03-10', { note: 'told' }, 9);
    expect(await database.evenings.get('2026-03-10')).toMatchObject({
      ...stored,
      note: 'told',
      updatedAt: { bed: 7, note: 9 },
    });
  });

  it('becomes what it is told anew', async () => {
    await database.evenings.put({ evening: '2026-03-10', bed: 1e15 } as never);
    const entry = { table: 'evenings', key: '2026-03-10' } as const;
    await applyChange([{ ...entry, before: { bed: null }, after: { bed: TEN } }], 9);
    expect(await database.evenings.get('2026-03-10')).toMatchObject({ bed: TEN });
    expect(await eveningRecord('2026-03-10')).toMatchObject({ bed: TEN, updatedAt: { bed: 9 } });
  });

  it('of a rating stays when its score is corrected', async () => {
    await database.ratings.put({ ...ratingOn('2026-03-10', 4, 'a'), atRest: 'never' as never });
    expect(await ratingsOfEvening('2026-03-10')).toMatchObject([{ score: 4, atRest: null }]);
    await changeRating('a', { score: 5 }, TEN + 9);
    expect(await database.ratings.get('a')).toMatchObject({ score: 5, atRest: 'never' });
  });
});

describe('a row that cannot be read', () => {
  it('is set aside before the worker begins one of the same evening', async () => {
    const evening = new Simulation();
    const { device } = evening.state;
    const odd = { evening: '2026-03-10', device, sessions: 'none' };
    await database.screen.put(odd as never);
    evening.wake('2026-03-10 20:00');
    const stepped = evening.wake('2026-03-10 20:01');
    await saveStep(evening.state, stepped.rows, 1);
    expect((await database.setAside.toArray()).map(({ table, row }) => [table, row])).toEqual([
      ['screen', odd],
    ]);
    expect(await readEngine()).toEqual(evening.state);
    const later = evening.wake('2026-03-10 20:02');
    await saveStep(evening.state, later.rows, 2);
    expect(await database.setAside.count()).toBe(1);
  });

  it('does not end the wakes of its evening', async () => {
    const evening = new Simulation();
    evening.wake('2026-03-10 20:00');
    const stepped = evening.wake('2026-03-10 20:01');
    await saveStep(evening.state, stepped.rows, 1);
    const { device } = evening.state;
    await database.screen.put({ evening: '2026-03-10', device } as never);
    expect(await readEngine()).toEqual({ ...evening.state, screen: null });
  });

  it('goes when everything is erased', async () => {
    await database.setAside.add({ table: 'screen', row: { odd: true } });
    await eraseEverything();
    expect(await database.setAside.count()).toBe(0);
  });
});

describe('a store of the first version', () => {
  it('opens with all that was in it, and with a place for rows that cannot be read', async () => {
    await firstVersion('former');
    const opened = new EvenfallDatabase('former');
    expect(await opened.evenings.toArray()).toEqual([{ evening: '2026-03-10', worst: 4 }]);
    expect(await opened.screen.toArray()).toEqual([{ evening: '2026-03-10', device: 'd' }]);
    expect(await opened.setAside.toArray()).toEqual([]);
    expect(opened.verno).toBe(3);
    await opened.delete();
  });
});

/** A store as the first version made it, without our own code. Dexie's version 1 is 10 to the browser. */
function firstVersion(name: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const request = indexedDB.open(name, 10);
  request.onerror = () => reject(request.error);
  request.onupgradeneeded = () => {
    const made = request.result;
    const ratings = made.createObjectStore('ratings', { keyPath: 'id' });
    for (const index of ['evening', 'at', 'updatedAt']) ratings.createIndex(index, index);
    const evenings = made.createObjectStore('evenings', { keyPath: 'evening' });
    made.createObjectStore('sleeps', { keyPath: 'evening' });
    const screen = made.createObjectStore('screen', { keyPath: ['evening', 'device'] });
    screen.createIndex('evening', 'evening');
    const log = made.createObjectStore('promptLog', { keyPath: 'id' });
    log.createIndex('evening', 'evening');
    made.createObjectStore('engine', { keyPath: 'id' });
    evenings.put({ evening: '2026-03-10', worst: 4 });
    screen.put({ evening: '2026-03-10', device: 'd' });
  };
  request.onsuccess = () => {
    request.result.close();
    resolve();
  };
  return promise;
}
