import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background/index.ts';
import { openPopup } from '../../../utils/platform/open-popup.ts';
import { readSignals } from '../../../utils/platform/signals.ts';
import { database } from '../../../utils/storage/database.ts';
import { changeSettings } from '../../../utils/storage/settings-store.ts';

/** The parts of a browser that one or another platform lacks. */
const PARTS = ['windows', 'idle', 'notifications', 'commands', 'action', 'alarms'] as const;

/** The fake has no idle state, no commands and no button of its own. */
const whole = {
  ...fakeBrowser,
  idle: {
    onStateChanged: { addListener: () => undefined },
    queryState: async () => 'active',
    setDetectionInterval: () => undefined,
  },
  commands: { getAll: async () => [] },
  action: {
    setPopup: async () => undefined,
    setBadgeText: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
  },
};

const parts = fakeBrowser as unknown as Record<string, unknown>;

function without(part: (typeof PARTS)[number]): void {
  Object.assign(parts, whole);
  parts[part] = undefined;
}

/** All that the worker set off has been done once the queue of its wakes is empty. */
async function startWorker(): Promise<void> {
  background.main();
  const { dispatch } = await import('../../../entrypoints/background/dispatch.ts');
  await dispatch({ type: 'look' });
}

describe.each(PARTS)('a worker in a browser without %s', (part) => {
  let said: unknown[][];

  beforeEach(async () => {
    // An hour at which nothing is due: the fake shows no notices.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-10T14:00:00Z') });
    fakeBrowser.reset();
    await database.delete();
    await database.open();
    without(part);
    said = [];
    vi.spyOn(console, 'error').mockImplementation((...words) => void said.push(words));
    await changeSettings((settings) => ({ ...settings, startedAt: 1, zone: 'Europe/Berlin' }));
  });

  afterEach(() => {
    Object.assign(parts, whole);
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('hears alarms and messages, looks, keeps what it saw and sets its alarm', async () => {
    await startWorker();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
    expect(await database.engine.count()).toBeGreaterThan(0);
    expect(said).toEqual([]);
    const { alarms } = whole;
    expect(alarms.onAlarm.hasListeners()).toBe(part !== 'alarms');
    const wanted = part === 'alarms' ? [] : ['wake'];
    expect((await alarms.getAll()).map(({ name }) => name)).toEqual(wanted);
  });
});

/** Single things within these parts that one or another version of a browser lacks, or refuses to do. */
const PIECES: readonly [what: string, takeAway: () => void][] = [
  ['runtime.onStartup', () => shadow('runtime', { onStartup: undefined })],
  ['runtime.onInstalled', () => shadow('runtime', { onInstalled: undefined })],
  ['idle.onStateChanged', () => shadow('idle', { onStateChanged: undefined })],
  ['idle.setDetectionInterval', () => shadow('idle', { setDetectionInterval: undefined })],
  ['windows.onFocusChanged', () => shadow('windows', { onFocusChanged: undefined })],
  ['windows.getLastFocused', () => shadow('windows', { getLastFocused: undefined })],
  ['notifications.onClicked', () => shadow('notifications', { onClicked: undefined })],
  ['notifications.onButtonClicked', () => shadow('notifications', { onButtonClicked: undefined })],
  ['notifications.getAll', () => shadow('notifications', { getAll: undefined })],
  ['notifications.clear', () => shadow('notifications', { clear: undefined })],
  ['action.setPopup', () => shadow('action', { setPopup: undefined })],
  ['action.setBadgeText', () => shadow('action', { setBadgeText: undefined })],
  ['tabs', () => Object.assign(parts, { tabs: undefined })],
  ['tabs.query', () => shadow('tabs', { query: undefined })],
  ['tabs.query as one that refuses', () => shadow('tabs', { query: refuse })],
  ['storage.session', () => shadow('storage', { session: undefined })],
  ['storage.session as one that is full', () => shadow('storage', { session: FULL })],
  ['storage.local.onChanged', () => shadowLocal({ onChanged: undefined })],
];

const refuse = async () => Promise.reject(new Error('not allowed'));
const FULL = { get: refuse, set: refuse };

function shadow(part: string, changed: object): void {
  parts[part] = Object.assign(Object.create(whole[part as never] as object), changed);
}

function shadowLocal(changed: object): void {
  const local = Object.assign(Object.create(fakeBrowser.storage.local), changed);
  shadow('storage', { local });
}

describe('a worker in a browser without one thing', () => {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-10T14:00:00Z') });
    fakeBrowser.reset();
    await database.delete();
    await database.open();
    Object.assign(parts, whole);
    await changeSettings((settings) => ({ ...settings, startedAt: 1, zone: 'Europe/Berlin' }));
  });

  afterEach(() => {
    Object.assign(parts, whole);
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it.each(PIECES)('hears, looks, keeps what it saw and sets its alarm: %s', async (_, takeAway) => {
    const said: unknown[][] = [];
    vi.spyOn(console, 'error').mockImplementation((...words) => void said.push(words));
    takeAway();
    await startWorker();
    expect(said).toEqual([]);
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
    expect(await database.engine.count()).toBeGreaterThan(0);
    expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toEqual(['wake']);
  });
});

describe('a press on a notice', () => {
  beforeEach(() => fakeBrowser.reset());

  afterEach(() => {
    Object.assign(parts, whole);
    vi.restoreAllMocks();
  });

  const opened = async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await openPopup('worst');
    return create.mock.calls;
  };

  it('opens the popup in a tab where the button cannot and there are no windows', async () => {
    without('windows');
    expect(await opened()).toEqual([[{ url: '/popup.html#worst' }]]);
  });

  it('opens it in a tab where there is no button either', async () => {
    without('windows');
    parts.action = undefined;
    expect(await opened()).toEqual([[{ url: '/popup.html#worst' }]]);
  });
});

describe('the signals of a browser', () => {
  beforeEach(() => fakeBrowser.reset());

  afterEach(() => Object.assign(parts, whole));

  it('that knows of no windows are those of somebody who looks at it', async () => {
    without('windows');
    expect(await readSignals()).toEqual({
      idle: 'active',
      focused: true,
      audible: false,
    });
  });

  it('of which one window fills the screen in silence are those of any other window', async () => {
    Object.assign(parts, whole);
    const window = { id: 1, focused: true, state: 'fullscreen' };
    const { windows } = fakeBrowser;
    parts.windows = { ...windows, getLastFocused: async () => window };
    expect(await readSignals()).toEqual({ idle: 'active', focused: true, audible: false });
    parts.windows = windows;
  });

  it('that cannot say whether somebody is there are those of somebody who is', async () => {
    without('idle');
    expect((await readSignals()).idle).toBe('active');
  });
});
