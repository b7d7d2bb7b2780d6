import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background/index.ts';
import { database } from '../../../utils/storage/database.ts';
import { changeSettings, readSettings } from '../../../utils/storage/settings-store.ts';
import { eraseEverything } from '../../../utils/transfer/backup.ts';
import { withEmptyStore } from '../storage/store.ts';

withEmptyStore();

// What the fake browser has not.
Object.assign(fakeBrowser, {
  idle: {
    onStateChanged: { addListener: () => undefined },
    queryState: async () => 'active',
    setDetectionInterval: () => undefined,
  },
  action: {
    setPopup: async () => undefined,
    setBadgeText: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
  },
});

it('a worker that starts finishes an erasure that was cut off, before it looks at anything', async () => {
  await changeSettings((settings) => ({ ...settings, startedAt: 1, zone: 'Europe/Berlin' }));
  const write = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no'));
  expect(await eraseEverything()).toBe('rows');
  expect((await readSettings()).startedAt).toBe(1);
  write.mockRestore();
  background.main();
  const { dispatch } = await import('../../../entrypoints/background/dispatch.ts');
  await dispatch({ type: 'look' });
  expect((await readSettings()).startedAt).toBeNull();
  expect(await Promise.all(database.tables.map((table) => table.count()))).toEqual([
    0, 0, 0, 0, 0, 0, 0, 0,
  ]);
});
