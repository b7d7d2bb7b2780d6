import { useState } from 'preact/hooks';
import type { Said } from '../../../components/night-page/UndoBar.tsx';
import { useUndoTime } from '../../../components/ui/use-undo-time.ts';
import { useWords } from '../../../components/ui/words-context.ts';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import { useSave } from '../../shared/use-save.ts';

/** What is said of a change of one night while it can be taken back. */
export type Changed = Omit<Said, 'canUndo'>;

/** Changes of one night, of which the last can be taken back for ten seconds. */
export function useNightChanges() {
  const { say } = useWords();
  const { saved, save, held, undone, trouble } = useSave<Changed>();
  const back = useUndoTime<true>();
  // Raised by each undo: fields that keep what was typed are then made anew.
  const [times, setTimes] = useState(0);
  const undo = () =>
    void undone().then((what) => {
      if (what !== 'undone') return;
      back.hold(true);
      setTimes((before) => before + 1);
    });
  const said: Said | null = held
    ? { ...held.said, canUndo: true }
    : back.held && { text: say('night_page_undone'), canUndo: false };
  return { said, saved, save, undo, undone: times, trouble };
}

/** Says, and leads there, when something has gone to another evening than the one shown. */
export function useElsewhere(shown: EveningKey) {
  const { say, formats } = useWords();
  return (evening: EveningKey) =>
    evening === shown
      ? undefined
      : { href: `#night/${evening}`, text: say('night_page_filed', formats.shortDate(evening)) };
}
