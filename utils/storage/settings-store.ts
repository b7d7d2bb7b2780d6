import { readLocal, removeLocal, watchLocal, writeLocal } from '../platform/local-store.ts';
import { isSame } from '../rows/same.ts';
import { parseSettings, parseZone } from '../settings/parse-settings.ts';
import type { Settings } from '../settings/settings.ts';

const KEY = 'settings';

/** The shape of what is written, for the version that will have to read it. */
const VERSION = 1;

/** The settings as they stand; what makes no sense takes its default. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await readLocal(KEY));
}

/** The zone chosen by hand, as `readSettings` would say, without parsing all of them: the clock asks for it. */
export async function readZone(): Promise<string | null> {
  return parseZone(await readLocal(KEY));
}

/**
 * Changes the settings by a function of what they are, raising the revision if that changes them.
 * Returns them as they stand. One change at a time, over all pages: two at once would read the same settings and one
 * of them would be lost.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('evenfall-settings', async () => {
    const before = await readSettings();
    const changed = change(before);
    if (isSame(changed, before)) return before;
    const after = { ...changed, revision: before.revision + 1 };
    await writeLocal(KEY, { version: VERSION, ...after });
    return after;
  });
}

/** Calls back with every change of the settings, from whichever page it came; returns how to stop. */
export function watchSettings(seen: (settings: Settings) => void): () => void {
  return watchLocal(KEY, (value) => seen(parseSettings(value)));
}

/**
 * The settings from a copy of them, written back where those in the store were lost or damaged so
 * that "Start" is not known any more; what can still be read of them stays. Erased ones stay erased.
 */
export async function recoverSettings(copy: Settings): Promise<Settings> {
  return navigator.locks.request('evenfall-settings', async () => {
    const stored = await readLocal(KEY);
    const before = parseSettings(stored);
    if (before.startedAt !== null || isErased(stored)) return before;
    const isObject = typeof stored === 'object' && stored !== null;
    const revision = Math.max(before.revision, copy.revision) + 1;
    const after = { ...(isObject ? before : copy), startedAt: copy.startedAt, revision };
    await writeLocal(KEY, { version: VERSION, ...after });
    return after;
  });
}

/**
 * Says that all is about to be erased, if that is `still` so: from then on a copy of the settings brings
 * nothing back. Asked in the lock, so that whoever comes too late takes away no later "Start".
 */
export async function markErased(still: () => Promise<boolean>): Promise<void> {
  await navigator.locks.request('evenfall-settings', async () => {
    if (await still()) await writeLocal(KEY, { version: VERSION, erased: true });
  });
}

function isErased(stored: unknown): boolean {
  return (stored as { erased?: unknown } | null | undefined)?.erased === true;
}

/** Forgets the mark of an erasure, as if newly installed; choices that were made since it stay. */
export async function forgetErased(): Promise<void> {
  await navigator.locks.request('evenfall-settings', async () => {
    if (isErased(await readLocal(KEY))) await removeLocal(KEY);
  });
}
