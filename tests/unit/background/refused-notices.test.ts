import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dispatch } from '../../../entrypoints/background/dispatch.ts';
import { tonightOf } from '../../../utils/engine/tonight-of.ts';
import { database } from '../../../utils/storage/database.ts';
import { readEngine } from '../../../utils/storage/engine-store.ts';
import { changeSettings } from '../../../utils/storage/settings-store.ts';
import { only } from '../engine/simulation.ts';

const parts = fakeBrowser as unknown as Record<string, unknown>;

const notifications = (create: () => Promise<string>) => ({
  create,
  clear: async () => true,
  getAll: async () => ({}),
});

async function wakeAt(utc: string): Promise<void> {
  vi.setSystemTime(new Date(utc));
  await dispatch({ type: 'look' });
}

/** Five evenings at the screen, in winter, in Berlin: *lights* comes at 18:30 of UTC. */
async function fiveEvenings(): Promise<void> {
  for (const date of [10, 11, 12, 13, 14]) {
    const day = `2026-02-${date}`;
    for (const clock of ['12:00', '18:30', '18:35', '20:32']) await wakeAt(`${day}T${clock}:00Z`);
  }
  await wakeAt('2026-02-15T12:00:00Z');
}

async function learned() {
  const log = await database.promptLog.toArray();
  const habits = (await readEngine())?.prompts.habits ?? {};
  return {
    cards: log.filter(({ openedAt }) => openedAt !== null).length,
    shown: log.filter(({ notice, noticeAt }) => notice === 'shown' || noticeAt !== null).length,
    quiet: Object.entries(habits).flatMap(([prompt, habit]) => (habit?.quiet ? [prompt] : [])),
  };
}

describe('a notice that the browser does not take', () => {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(new Date('2026-02-10T11:30:00Z'));
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    fakeBrowser.reset();
    Object.assign(parts, {
      i18n: { getMessage: (name: string) => name },
      idle: { queryState: async () => 'active' },
      action: {
        setBadgeText: async () => undefined,
        setBadgeBackgroundColor: async () => undefined,
      },
    });
    await database.delete();
    await database.open();
    await changeSettings((settings) => ({
      ...settings,
      startedAt: 1,
      zone: 'Europe/Berlin',
      prompts: only('lights'),
    }));
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it.each([
    ['because it rejects', notifications(async () => Promise.reject(new Error('no icon')))],
    ['because it has none', undefined],
  ])('%s is missed, and five evenings of it teach no habit', async (_, broken) => {
    parts.notifications = broken;
    await fiveEvenings();
    expect(await learned()).toEqual({ cards: 5, shown: 0, quiet: [] });
  });

  it('leaves its card, which offers a test notice, and spaces nothing', async () => {
    parts.notifications = notifications(async () => Promise.reject(new Error('quota')));
    await wakeAt('2026-02-10T12:00:00Z');
    await wakeAt('2026-02-10T18:30:00Z');
    const engine = await readEngine();
    if (!engine) throw new Error('no engine');
    const { card } = tonightOf(engine, { at: Date.now(), zone: 'Europe/Berlin' });
    expect(card).toMatchObject({
      showing: '2026-02-10/lights/0/0',
      offerTest: true,
      refused: true,
    });
    expect(engine.prompts.lastNoticeAt).toBeNull();
    expect(engine.unperformed).toEqual([]);
  });

  it('is put up no second time, while one that is taken is logged as shown', async () => {
    const tried: unknown[] = [];
    parts.notifications = notifications(async (...of: unknown[]) => String(tried.push(of)));
    await fiveEvenings();
    expect(tried).toHaveLength(4);
    expect(await learned()).toEqual({ cards: 5, shown: 4, quiet: ['lights'] });
  });
});
