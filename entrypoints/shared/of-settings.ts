import type { Now } from '../../utils/evening/instant.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { SETTINGS } from '../../utils/storage/apply-change.ts';
import { readSettings } from '../../utils/storage/settings-store.ts';
import type { Making } from './use-save.ts';

/** A change of the settings by what they are and by the moment when it is saved, not by what a page last drew. */
export function ofSettings(how: (settings: Settings, now: Now) => Partial<Settings>): Making {
  return async (now) => {
    const stored = await readSettings();
    const { revision: _, ...after } = how(stored, now);
    const names = Object.keys(after) as (keyof Settings)[];
    const before = Object.fromEntries(names.map((name) => [name, stored[name]]));
    return { change: [{ ...SETTINGS, before, after }] };
  };
}
