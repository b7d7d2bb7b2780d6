import { useRef, useState } from 'preact/hooks';
import type { SaveState } from '../../../components/ui/SavedNote.tsx';
import { sendCommand } from '../../../utils/platform/send-command.ts';
import { readNow } from '../../../utils/storage/read-now.ts';
import { troubleOf } from '../../../utils/storage/storage-trouble.ts';

/** A write to the store at a moment, epoch ms. */
type Write = (at: number) => Promise<void>;

/** Writes one after the other, knows how far the last one came, and tells the worker, whose morning prompt ends by it. */
export function useCheckInSaving() {
  const [state, setState] = useState<SaveState>({ step: 'ready' });
  const oneAtATime = useRef(Promise.resolve());
  const failed = useRef<Write[]>([]);

  const save = (write: Write) => {
    setState({ step: 'saving' });
    oneAtATime.current = oneAtATime.current.then(async () => {
      try {
        await write((await readNow()).at);
        setState({ step: 'saved' });
        void sendCommand({ type: 'ratings-changed' });
      } catch (error) {
        failed.current.push(write);
        setState({ step: 'failed', kind: troubleOf(error) });
      }
    });
  };

  const again = () => {
    const writes = failed.current;
    failed.current = [];
    writes.forEach(save);
  };

  return { state, save, again };
}
