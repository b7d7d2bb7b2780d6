import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dispatch } from '../../../entrypoints/background/dispatch.ts';
import type { Cause } from '../../../utils/engine/engine-event.ts';
import { database } from '../../../utils/storage/database.ts';
import { readNow } from '../../../utils/storage/read-now.ts';
import { withEmptyStore } from '../storage/store.ts';
import { troubleOn, withBrowser } from './every-page.tsx';
import { EVENING, WHOLE_ROWS } from './odd-rows.ts';
import { WHOLE_SETTINGS, WHOLE_STATE } from './odd-state.ts';
import { EVERY } from './pages.ts';

withEmptyStore();

/** What a broken clock shows: the first and the last moment of Date, years that are written with other digits, and the beginnings of systems. */
const CLOCKS: readonly [shows: string, at: number, taken: string][] = [
  ['the first moment there is', -8.64e15, '1901-01-01T00:00:00.000Z'],
  ['the year 0', -62_167_219_200_000, '1901-01-01T00:00:00.000Z'],
  ['1601', Date.UTC(1601, 0, 1), '1901-01-01T00:00:00.000Z'],
  ['1970', 0, '1970-01-01T00:00:00.000Z'],
  ['2038', 2 ** 31 * 1_000, '2038-01-19T03:14:08.000Z'],
  ['the year 10000', 253_402_300_800_000, '9998-01-01T00:00:00.000Z'],
  ['the last moment there is', 8.64e15, '9998-01-01T00:00:00.000Z'],
];

const CAUSES: readonly Cause[] = [
  { type: 'started', browser: true },
  { type: 'look' },
  { type: 'command', command: { type: 'bed', evening: EVENING } },
];

/** Those of one evening say that it is still to come. */
const PAGES = EVERY.filter(({ page }) => !page.includes(EVENING));

const seen = { errors: [] as unknown[] };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  withBrowser();
  seen.errors = [];
  vi.spyOn(console, 'error').mockImplementation((...said) => void seen.errors.push(said));
  Object.assign(fakeBrowser, {
    i18n: { getMessage: (name: string) => name },
    idle: { queryState: async () => 'active' },
    notifications: { create: async () => '', clear: async () => true, getAll: async () => ({}) },
    action: { setBadgeText: async () => {}, setBadgeBackgroundColor: async () => {} },
  });
  for (const [table, row] of Object.entries(WHOLE_ROWS)) await database.table(table).put(row);
  await database.engine.put({ id: 'state', state: WHOLE_STATE });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe.each(CLOCKS)('a clock that shows %s', (_, at, taken) => {
  it('is taken for the nearest moment of which there can be evenings', async () => {
    vi.setSystemTime(at);
    expect(new Date((await readNow()).at).toISOString()).toBe(taken);
  });

  it.each(['Europe/Berlin', 'Pacific/Apia', '+14:00', '-12:00'])(
    'lets the worker wake and obey in %s',
    async (zone) => {
      await fakeBrowser.storage.local.set({ settings: { ...WHOLE_SETTINGS, zone } });
      vi.setSystemTime(at);
      for (const cause of CAUSES) await dispatch(cause);
      expect(seen.errors).toEqual([]);
    },
  );

  it('leaves every page', async () => {
    await fakeBrowser.storage.local.set({ settings: WHOLE_SETTINGS });
    const found: string[] = [];
    for (const page of PAGES) found.push((await troubleOn({ ...page, at })) ?? '');
    expect(found.filter((trouble) => trouble !== '')).toEqual([]);
  }, 60_000);
});
