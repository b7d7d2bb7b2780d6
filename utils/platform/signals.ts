import { browser } from 'wxt/browser';
import { IDLE_SECONDS, type Signals } from '../screen/attention.ts';
import { IN_TEST_BUILD, readTestConditions } from './test-conditions.ts';

/** Asks the system and the browser where the person is. Needs no permission beyond `idle`. */
export async function readSignals(): Promise<Signals> {
  if (IN_TEST_BUILD) {
    const { signals } = await readTestConditions();
    if (signals) return signals;
  }
  const [idle, window, heard] = await Promise.all([idleState(), lastFocusedWindow(), heardTabs()]);
  const focused = window === 'no-windows' || window?.focused === true;
  return {
    idle,
    focused,
    audible: heard.some(({ windowId }) => window === 'no-windows' || windowId === window?.id),
  };
}

/** The tabs in front that are heard; none where the browser does not say. */
async function heardTabs() {
  try {
    return await browser.tabs.query({ audible: true, active: true });
  } catch {
    return [];
  }
}

/** Where the system cannot say whether somebody is there, the browser that woke us is in use. */
async function idleState(): Promise<Signals['idle']> {
  try {
    return await browser.idle.queryState(await idleSeconds());
  } catch {
    return 'active';
  }
}

/** Seconds without input after which the system calls the person idle. */
export async function idleSeconds(): Promise<number> {
  if (!IN_TEST_BUILD) return IDLE_SECONDS;
  return (await readTestConditions()).idleSeconds ?? IDLE_SECONDS;
}

/**
 * Minimising fires no event, so the window is asked for at each wake; there may be none at all. A
 * browser that knows of no windows, as Firefox on Android, is what the person looks at.
 */
async function lastFocusedWindow() {
  if (!browser.windows) return 'no-windows';
  try {
    return await browser.windows.getLastFocused();
  } catch {
    return null;
  }
}
