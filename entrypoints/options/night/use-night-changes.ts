import { useCallback, useState } from 'preact/hooks';
import type { Said } from '../../../components/night-page/UndoBar.tsx';
import { useUndoTime } from '../../../components/ui/use-undo-time.ts';
import { useWords } from '../../../components/ui/words-context.ts';
import { sendCommand } from '../../../utils/platform/send-command.ts';
import { readNow } from '../../../utils/storage/read-now.ts';
import { useWrite } from '../../shared/use-write.ts';

/** A change of what is stored, how to take it back, and how to say it. Both are handed the moment, epoch ms. */
export type NightChange = Omit<Said, 'canUndo'> & {
  act: (at: number) => Promise<unknown>;
  back: (at: number) => Promise<unknown>;
};

/** Makes a change; resolves to whether it is on the disk. */
export type MakeChange = (change: NightChange) => Promise<boolean>;

/** Changes of one night, of which the last can be taken back for ten seconds. */
export function useNightChanges() {
  const { say } = useWords();
  const { held, hold } = useUndoTime<Said & { back?: NightChange['back'] }>();
  const { write, trouble } = useWrite();
  // Raised by each undo: fields that keep what was typed are then made anew.
  const [undone, setUndone] = useState(0);
  const change: MakeChange = useCallback(async ({ act, ...made }) => {
    const { at } = await readNow();
    if (!(await write(() => act(at)))) return false;
    hold({ ...made, canUndo: true });
    tellWorker();
    return true;
  }, []);
  const undo = async () => {
    const { at } = await readNow();
    const back = held?.back;
    if (!back || !(await write(() => back(at)))) return;
    hold({ text: say('night_page_undone'), canUndo: false });
    setUndone((times) => times + 1);
    tellWorker();
  };
  return { said: held, change, undo: () => void undo(), undone, trouble };
}

/** A lost message costs nothing: the worker reads the records before each step anyway (rule 35). */
function tellWorker(): void {
  void sendCommand({ type: 'ratings-changed' });
}
