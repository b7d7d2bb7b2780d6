import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** How long an undo is offered, in every page (rule 22). */
const UNDO_MS = 10_000;

/** Something that can be undone for a while: as last drawn, and as it stands this moment. */
export type UndoTime<T> = {
  held: T | null;
  peek: () => T | null;
  hold: (undoable: T | null) => void;
};

/** Holds what can be undone for ten seconds, without anything moving on the screen meanwhile. */
export function useUndoTime<T>(): UndoTime<T> {
  const [held, setHeld] = useState<T | null>(null);
  const truth = useRef<T | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const put = useCallback((undoable: T | null) => {
    truth.current = undoable;
    setHeld(() => undoable);
  }, []);
  const hold = useCallback(
    (undoable: T | null) => {
      clearTimeout(timer.current);
      put(undoable);
      if (undoable !== null) timer.current = setTimeout(put, UNDO_MS, null);
    },
    [put],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return { held, peek: () => truth.current, hold };
}
