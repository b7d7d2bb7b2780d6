import { useRef } from 'preact/hooks';
import type { Settings } from '../../utils/settings/settings.ts';
import { changeSettings } from '../../utils/storage/settings-store.ts';
import { useDraft } from './use-draft.ts';

/**
 * The settings as the person sees them while changing them. A change shows at once and is then
 * saved, one after the other; an older echo of the store that comes after a newer save is not
 * shown, so that nothing jumps back. Revision 0 is no echo: everything was erased.
 */
export function useSettingsDraft(settings: Settings) {
  const newest = useRef(settings);
  const written = useRef(0);
  const isOld = settings.revision > 0 && settings.revision < written.current;
  if (!isOld) newest.current = settings;
  const keep = async (part: Partial<Settings>) => {
    const { revision } = await changeSettings((stored) => ({ ...stored, ...part }));
    written.current = revision;
  };
  const { told, ...rest } = useDraft<Partial<Settings>>(newest.current, keep);
  return { draft: { ...newest.current, ...told }, ...rest };
}
