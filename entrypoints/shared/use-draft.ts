import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaveState } from '../../components/ui/SavedNote.tsx';
import { troubleOf } from '../../utils/storage/storage-trouble.ts';

/**
 * Answers that save themselves, over what the store holds. An answer shows at once and is then
 * saved, one after the other; what the store says comes in when nothing waits to be saved. What
 * could not be saved stays on the screen and goes along with the next try.
 */
export function useDraft<Part extends object>(
  stored: object,
  keep: (part: Part) => Promise<unknown>,
) {
  const [told, setTold] = useState<Partial<Part>>({});
  const [state, setState] = useState<SaveState>({ step: 'ready' });
  const unsaved = useRef<Partial<Part>>({});
  const waiting = useRef(0);
  const oneAtATime = useRef(Promise.resolve());

  useEffect(() => {
    if (waiting.current === 0) setTold(unsaved.current);
  }, [stored]);

  const save = () => {
    waiting.current += 1;
    setState({ step: 'saving' });
    oneAtATime.current = oneAtATime.current.then(async () => {
      const going = unsaved.current;
      try {
        await keep(going as Part);
        if (unsaved.current === going) unsaved.current = {};
        setState({ step: 'saved' });
      } catch (error) {
        setState({ step: 'failed', kind: troubleOf(error) });
      } finally {
        waiting.current -= 1;
      }
    });
  };

  const change = (part: Partial<Part>) => {
    unsaved.current = { ...unsaved.current, ...part };
    setTold((shown) => ({ ...shown, ...part }));
    save();
  };

  return { told, state, change, again: save };
}
