import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaveState } from '../../components/ui/SavedNote.tsx';
import type { Settings } from '../../utils/settings/settings.ts';
import { changeSettings } from '../../utils/storage/settings-store.ts';
import { troubleOf } from '../../utils/storage/storage-trouble.ts';

/**
 * The settings as the person sees them while changing them. A change shows at once and is then
 * saved, one after the other; what storage says comes in only when nothing waits to be saved, so
 * that a field does not jump back while it is being typed in.
 */
export function useSettingsDraft(settings: Settings) {
  const [draft, setDraft] = useState(settings);
  const [state, setState] = useState<SaveState>({ step: 'ready' });
  const unsaved = useRef<Partial<Settings>>({});
  const waiting = useRef(0);
  const written = useRef(0);
  const oneAtATime = useRef(Promise.resolve());

  useEffect(() => {
    // An older echo may come after a newer save; shown, it would turn the page back for a moment.
    // Revision 0 is no echo: everything was erased.
    const isOld = settings.revision > 0 && settings.revision < written.current;
    if (waiting.current === 0 && !isOld) setDraft({ ...settings, ...unsaved.current });
  }, [settings]);

  const save = () => {
    waiting.current += 1;
    setState({ step: 'saving' });
    oneAtATime.current = oneAtATime.current.then(async () => {
      const going = unsaved.current;
      try {
        const { revision } = await changeSettings((stored) => ({ ...stored, ...going }));
        written.current = revision;
        if (unsaved.current === going) unsaved.current = {};
        setState({ step: 'saved' });
      } catch (error) {
        setState({ step: 'failed', kind: troubleOf(error) });
      } finally {
        waiting.current -= 1;
      }
    });
  };

  const change = (part: Partial<Settings>) => {
    unsaved.current = { ...unsaved.current, ...part };
    setDraft((shown) => ({ ...shown, ...part }));
    save();
  };

  return { draft, state, change, again: save };
}
