import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EvenfallDatabase } from '../../../utils/storage/database.ts';
import { troubleOf } from '../../../utils/storage/storage-trouble.ts';

/** Lets the next openings fail as a disk without room makes them fail, more often than Dexie tries by itself. */
function failToOpen(times: number) {
  const open = indexedDB.open.bind(indexedDB);
  let left = times;
  return vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (left === 0) return open(name, version);
    left -= 1;
    const request = new EventTarget() as unknown as IDBOpenDBRequest & {
      onerror: ((event: Event) => void) | null;
    };
    Object.assign(request, { error: new DOMException('no room', 'UnknownError') });
    queueMicrotask(() => {
      const event = new Event('error', { cancelable: true });
      Object.defineProperty(event, 'target', { value: request });
      request.onerror?.(event);
    });
    return request;
  });
}

/** The store readies itself in a task of its own, after everybody who waited has heard. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

async function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error,
  );
}

describe('a store that could not be opened', () => {
  beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));

  afterEach(() => vi.restoreAllMocks());

  it('is opened by the first try after there is room again', async () => {
    const database = new EvenfallDatabase('reopened');
    const opening = failToOpen(5);
    const row = { id: 'device', device: 'this one' } as const;
    const save = () => errorOf(database.engine.put(row));
    expect(troubleOf(await save())).toBe('missing');
    await nextTask();
    expect(await save()).not.toBeNull();
    await nextTask();
    expect(await save()).toBeNull();
    expect(await database.engine.get('device')).toEqual(row);
    opening.mockRestore();
    await database.delete();
  });

  it('answers everybody who waited for the opening, and none twice', async () => {
    const database = new EvenfallDatabase('waited-for');
    failToOpen(4);
    const waiting = [1, 2, 3].map(() => errorOf(database.engine.count()));
    for (const error of await Promise.all(waiting)) expect(error).not.toBeNull();
    vi.restoreAllMocks();
    await database.delete();
  });

  it('is no missing store in a browser that opened it before', async () => {
    const database = new EvenfallDatabase('opened-before');
    await database.open();
    database.close({ disableAutoOpen: false });
    failToOpen(4);
    expect(troubleOf(await errorOf(database.engine.count()))).toBe('full');
    vi.restoreAllMocks();
    await database.delete();
  });
});
