import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dispatch } from '../../../entrypoints/background/dispatch.ts';
import { answerMessage } from '../../../entrypoints/background/messages.ts';
import { database, type EngineRow } from '../../../utils/storage/database.ts';
import { readEngine } from '../../../utils/storage/engine-store.ts';
import { changeSettings, readSettings } from '../../../utils/storage/settings-store.ts';
import { eraseEverything } from '../../../utils/transfer/backup.ts';

const parts = fakeBrowser as unknown as Record<string, unknown>;
const AT = Date.parse('2026-02-10T18:40:00Z');

const look = () => dispatch({ type: 'look' });

async function keepState(state: unknown): Promise<void> {
  await database.engine.put({ id: 'state', state } as EngineRow);
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(AT);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  fakeBrowser.reset();
  Object.assign(parts, {
    i18n: { getMessage: (name: string) => name },
    idle: { queryState: async () => 'active' },
    notifications: { create: async () => '', clear: async () => true, getAll: async () => ({}) },
    action: {
      setBadgeText: async () => undefined,
      setBadgeBackgroundColor: async () => undefined,
    },
  });
  await database.delete();
  await database.open();
  const chosen = { startedAt: 1_000, zone: 'Europe/Berlin', theme: 'dark' } as const;
  await changeSettings((settings) => ({ ...settings, ...chosen }));
  await look();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a state in the store that cannot be read', () => {
  const unreadable: [string, unknown][] = [
    ['of a version to come', { version: 3, device: 'the-device' }],
    ['that is no state', { device: 'the-device', tonight: 7 }],
  ];

  it.each(unreadable)('%s is kept beside, and a new one begins on its device', async (_, state) => {
    await database.engine.clear();
    await keepState(state);
    await look();
    expect(await database.engine.get(`unread-${AT}`)).toEqual({ id: `unread-${AT}`, state });
    const engine = await readEngine();
    expect(engine?.device).toBe('the-device');
    expect(engine?.settings.theme).toBe('dark');
    expect(engine?.tonight?.evening).toBe('2026-02-10');
    expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toEqual(['wake']);
  });

  it('beside a device that has no name begins on a new one, and is read at every later wake', async () => {
    await database.engine.clear();
    await database.engine.put({ id: 'device', device: { odd: true } } as never);
    await look();
    await look();
    expect((await readEngine())?.device).toMatch(/^[0-9a-f-]{36}$/);
    expect((await database.engine.toArray()).map(({ id }) => id)).toEqual(['device', 'state']);
  });

  it('that is nothing at all begins on the device of this installation', async () => {
    await database.engine.put({ id: 'device', device: 'here' });
    await keepState(null);
    await look();
    expect((await readEngine())?.device).toBe('here');
  });
});

describe('settings of which "Start" is not known any more', () => {
  it('because it was damaged come back from the state, the others as they stand', async () => {
    const { settings } = await fakeBrowser.storage.local.get('settings');
    await fakeBrowser.storage.local.set({
      settings: { ...(settings as object), startedAt: 'x', theme: 'day' },
    });
    await look();
    expect(await readSettings()).toMatchObject({ startedAt: 1_000, theme: 'day' });
    expect((await readEngine())?.settings).toMatchObject({ startedAt: 1_000, theme: 'day' });
  });

  it('because they were lost come back whole', async () => {
    await fakeBrowser.storage.local.remove('settings');
    await look();
    expect(await readSettings()).toMatchObject({ startedAt: 1_000, theme: 'dark' });
  });

  it('because everything was erased stay erased', async () => {
    fakeBrowser.runtime.onMessage.addListener(() => look().then(() => ({ ok: true })));
    await eraseEverything();
    await look();
    expect((await readSettings()).startedAt).toBeNull();
    expect(await database.engine.count()).toBe(0);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});

it('an alarm that is gone is set again by whatever wakes the worker', async () => {
  await fakeBrowser.alarms.clearAll();
  await look();
  expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toEqual(['wake']);
});

describe('a page that was opened', () => {
  const ours = () => ({
    id: fakeBrowser.runtime.id,
    url: fakeBrowser.runtime.getURL('/popup.html'),
  });

  it('lets an alarm that is gone be set again', async () => {
    await fakeBrowser.alarms.clearAll();
    expect(await answerMessage({ type: 'look' }, ours())).toEqual({ ok: true });
    expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toEqual(['wake']);
  });

  it('is no press: of one who is away it says nothing', async () => {
    Object.assign(parts, { idle: { queryState: async () => 'locked' } });
    await look();
    const before = (await readEngine())?.tracker;
    vi.setSystemTime(AT + 60_000);
    await answerMessage({ type: 'look' }, ours());
    expect((await readEngine())?.tracker).toEqual(before);
    expect(before).toMatchObject({ attention: 'locked', doubted: null });
    await answerMessage({ type: 'ratings-changed' }, ours());
    expect((await readEngine())?.tracker?.doubted).toBe('locked');
  });
});
