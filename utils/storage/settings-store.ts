import { storage } from 'wxt/utils/storage';
import { parseSettings } from '../settings/parse-settings.ts';
import type { Settings } from '../settings/settings.ts';

// The item is read as unknown and parsed: storage may hold what an older or newer version wrote.
const item = storage.defineItem<unknown>('local:settings', { version: 1, fallback: null });

/** The settings as they stand; what makes no sense takes its default. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.getValue());
}

/**
 * Changes the settings by a function of what they are, raising the revision. Returns what was
 * written. One change at a time, over all pages: two at once would read the same settings and one
 * of them would be lost.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('evenfall-settings', async () => {
    const before = await readSettings();
    const after = { ...change(before), revision: before.revision + 1 };
    await item.setValue(after);
    return after;
  });
}

/** Calls back with every change of the settings, from whichever page it came; returns how to stop. */
export function watchSettings(seen: (settings: Settings) => void): () => void {
  return item.watch((value) => seen(parseSettings(value)));
}

/** Forgets every choice, as if newly installed. */
export async function forgetSettings(): Promise<void> {
  await item.removeValue({ removeMeta: true });
}
