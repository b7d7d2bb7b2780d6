import { browser } from 'wxt/browser';
import { clockOffset } from './clock.ts';

/** There is one alarm, and this is its name. */
export const ALARM_NAME = 'wake';

/**
 * Sets the one alarm to a moment, epoch ms, or takes it away for null. An alarm that already stands
 * at that moment is left alone: making it anew would drop one that is about to ring.
 */
export async function setWake(at: number | null): Promise<void> {
  // Without alarms nothing comes by the clock; whatever else wakes the worker still does.
  if (!browser.alarms) return;
  const existing = await browser.alarms.get(ALARM_NAME);
  if (at === null) {
    if (existing) await browser.alarms.clear(ALARM_NAME);
    return;
  }
  const when = at - (await clockOffset());
  if (existing?.scheduledTime === when) return;
  browser.alarms.create(ALARM_NAME, { when });
}
