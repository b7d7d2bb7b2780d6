import { useRef } from 'preact/hooks';
import type { Settings } from '../../utils/settings/settings.ts';
import { SETTINGS } from '../../utils/storage/apply-change.ts';
import { ofSettings } from './of-settings.ts';
import { useDraft } from './use-draft.ts';
import { useSave } from './use-save.ts';

/** The settings as the person sees them while changing them, how they are saved, and what can be taken back. */
export function useSettingsDraft<Said = null>(settings: Settings) {
  const { saved, state, held, undo } = useSave<Said>();
  const newest = useNewest(settings);
  const { shown, change, again } = useDraft<Settings, Said>({ saved }, SETTINGS, newest);
  const changeNow = (how: Parameters<typeof ofSettings>[0]) => void saved(ofSettings(how));
  return { draft: shown, change, changeNow, again, state, held, undo };
}

/** An echo of the store that comes after a later one is not shown. Revision 0 is no echo: everything was erased. */
function useNewest(settings: Settings): Settings {
  const newest = useRef(settings);
  const { revision } = settings;
  if (revision === 0 || revision >= newest.current.revision) newest.current = settings;
  return newest.current;
}
