import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dispatch } from '../../../entrypoints/background/dispatch.ts';
import type { Cause } from '../../../utils/engine/engine-event.ts';
import { TABLE_NAMES } from '../../../utils/rows/tables.ts';
import { database } from '../../../utils/storage/database.ts';
import { at } from '../diary/diary-rows.ts';
import { withEmptyStore } from '../storage/store.ts';
import { distinctRows, EVENING, WHOLE_ROWS } from './odd-rows.ts';
import { distinctSettings, distinctStates, WHOLE_SETTINGS, WHOLE_STATE } from './odd-state.ts';
import { oddOnes, together } from './wrong-values.ts';

withEmptyStore();

const TEN_PAST_NINE = at(EVENING, '21:11');

const LOOK: Cause = { type: 'look' };
const BED: Cause = { type: 'command', command: { type: 'bed', evening: EVENING } };

/** What the worker reported. */
const seen = { errors: [] as unknown[] };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(TEN_PAST_NINE);
  seen.errors = [];
  vi.spyOn(console, 'error').mockImplementation((...said) => void seen.errors.push(said));
  Object.assign(fakeBrowser, {
    i18n: { getMessage: (name: string) => name },
    idle: { queryState: async () => 'active' },
    notifications: { create: async () => '', clear: async () => true, getAll: async () => ({}) },
    action: { setBadgeText: async () => {}, setBadgeBackgroundColor: async () => {} },
  });
  await wholeStore();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function wholeStore(): Promise<void> {
  await fakeBrowser.storage.local.set({ settings: WHOLE_SETTINGS });
  await database.engine.clear();
  await database.engine.put({ id: 'state', state: WHOLE_STATE });
}

/** Wakes, and obeys a press, which is a wake as well; says what went wrong, or that no alarm is ahead. */
async function troublesOf(odd: string, causes = [LOOK, BED]): Promise<string[]> {
  seen.errors = [];
  const found: string[] = [];
  for (const cause of causes) {
    await fakeBrowser.alarms.clearAll();
    await dispatch(cause).catch((error) =>
      found.push(`${odd}: ${cause.type} threw ${error.message}`),
    );
    const [alarm] = await fakeBrowser.alarms.getAll();
    const ahead = (alarm?.scheduledTime ?? 0) - TEN_PAST_NINE;
    if (!(ahead > 0 && ahead < 24 * 3_600_000)) found.push(`${odd}: ${cause.type} alarm ${ahead}`);
  }
  const kept = await database.engine.toArray();
  if (kept.filter(({ id }) => String(id).startsWith('unread')).length > 1)
    found.push(`${odd}: grows`);
  return [...found, ...seen.errors.map((said) => `${odd}: ${String(said)}`)];
}

describe('one wrong field', () => {
  it.each(TABLE_NAMES)(
    'in a row of %s lets the worker wake and obey',
    async (table) => {
      const found: string[] = [];
      for (const name of TABLE_NAMES) await database.table(name).put(WHOLE_ROWS[name]);
      for (const { value, odd } of together(WHOLE_ROWS[table], distinctRows(table))) {
        await database.table(table).clear();
        const isKept = await database
          .table(table)
          .put(value)
          .then(
            () => true,
            () => false,
          );
        if (isKept) found.push(...(await troublesOf(`${table}.${odd}`, [BED])));
      }
      expect(found).toEqual([]);
    },
    300_000,
  );

  it('in the settings lets the worker wake and obey', async () => {
    const found: string[] = [];
    for (const { value, odd } of together(WHOLE_SETTINGS, distinctSettings())) {
      await wholeStore();
      await fakeBrowser.storage.local.set({ settings: value });
      found.push(...(await troublesOf(`settings.${odd}`, [BED])));
    }
    expect(found).toEqual([]);
  }, 300_000);

  it('in what the background knows lets the worker wake and obey', async () => {
    const found: string[] = [];
    for (const { value, odd } of distinctStates()) {
      await wholeStore();
      await database.engine.put({ id: 'state', state: value });
      found.push(...(await troublesOf(`engine.${odd}`)));
    }
    expect(found).toEqual([]);
  }, 300_000);

  it('in the other rows of what only this installation knows lets the worker wake and obey', async () => {
    const found: string[] = [];
    for (const row of [
      { id: 'device', device: 'one' },
      { id: 'pending', act: { does: 'take-settings', settings: {}, revision: 1 } },
    ]) {
      for (const { value, odd } of oddOnes(row)) {
        await wholeStore();
        await database.engine.delete('state');
        await database.engine.put(value as never).catch(() => null);
        found.push(...(await troublesOf(`${row.id}.${odd}`)));
      }
    }
    expect(found).toEqual([]);
  }, 300_000);
});
