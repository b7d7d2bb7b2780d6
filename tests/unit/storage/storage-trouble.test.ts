import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { troubleOf } from '../../../utils/storage/storage-trouble.ts';

const named = (name: string, rest: object = {}) => Object.assign(new Error('x'), { name }, rest);

describe('trouble with the store, as a person is told', () => {
  it('a browser that keeps no data is told apart from a full one', () => {
    expect(troubleOf(named('MissingAPIError'))).toBe('missing');
    expect(troubleOf(named('QuotaExceededError'))).toBe('full');
  });

  it('a full store is recognised inside an aborted transaction', () => {
    const error = named('AbortError', { inner: named('QuotaExceededError') });
    expect(troubleOf(error)).toBe('full');
  });

  it('a database of a newer version is recognised inside a failure to open', () => {
    const error = named('OpenFailedError', { inner: named('VersionError') });
    expect(troubleOf(error)).toBe('newer');
  });

  it('anything else has simply failed', () => {
    expect(troubleOf(named('DataError'))).toBe('failed');
    expect(troubleOf('a string')).toBe('failed');
    expect(troubleOf(null)).toBe('failed');
  });

  it('is "missing" where the browser has no IndexedDB at all', async () => {
    const none = new Dexie('none', {
      indexedDB: undefined as never,
      IDBKeyRange: undefined as never,
    });
    none.version(1).stores({ rows: 'id' });
    const error = await none.open().then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(troubleOf(error)).toBe('missing');
  });
});
