import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { SaveState } from '../../components/ui/SavedNote.tsx';
import { useUndoTime } from '../../components/ui/use-undo-time.ts';
import type { Now } from '../../utils/evening/instant.ts';
import {
  type Applied,
  applyChange,
  type Change,
  stillStands,
  targetOf,
  undoChange,
} from '../../utils/storage/apply-change.ts';
import { readNow } from '../../utils/storage/read-now.ts';
import { troubleOf } from '../../utils/storage/storage-trouble.ts';
import { inLine, onTouched, tellTouched, tellWorker } from './save-line.ts';

/** Something to be saved. With a word said of it, it can be taken back, without what was made good before it. */
export type Saving<Said> = { change: Change; said?: Said; first?: Change };

/** What is saved once its turn has come; null where that cannot be, which its maker says. */
export type Making<Said = never> = (now: Now) => Saving<Said> | null | Promise<Saving<Said> | null>;

/** A change on the disk that can be taken back, and what is said of it. */
type Held<Said> = { made: Change; said: Said };

/** A change as it was made, and what it touched as that stands now. */
type Saved = Extract<Applied, { kept: true }>;

export type Save<Said> = ReturnType<typeof useSave<Said>>;

/**
 * The one way in which a page saves. Changes are made one after the other; the worker hears of those
 * that it decides by; trouble becomes a sentence, and no promise from here is ever rejected. What is
 * held can be taken back for ten seconds, unless something on this page changed the same before.
 */
export function useSave<Said = null>(onOvertaken: () => void = () => {}) {
  const [state, setState] = useState<SaveState>({ step: 'ready' });
  const { held, peek, hold } = useUndoTime<Held<Said>>();

  useLayoutEffect(
    () =>
      onTouched((rows) => {
        const before = peek();
        if (before === null || stillStands(before.made, rows)) return;
        hold(null);
        onOvertaken();
      }),
    [],
  );

  const attempt = async (apply: (now: Now) => Promise<Applied | null>): Promise<Saved | null> => {
    setState({ step: 'saving' });
    try {
      const applied = await inLine(async () => apply(await readNow()));
      setState(stateAfter(applied));
      return applied?.kept ? applied : null;
    } catch (error) {
      setState({ step: 'failed', kind: troubleOf(error) });
      return null;
    }
  };

  /** Saves; resolves to what was made once that is on the disk, and to null where it is not. */
  const saved = useCallback(
    (making: Making<Said>) =>
      attempt(async (now) => {
        const saving = await making(now);
        if (saving === null) return null;
        const { change, said, first = [] } = saving;
        const applied = await applyChange([...first, ...change], now.at);
        if (!applied.kept) return applied;
        const made = applied.made.filter((entry) => !first.some((one) => isOfSame(one, entry)));
        if (said !== undefined && made.length > 0) hold({ made, said });
        tellOthers(applied);
        return applied;
      }),
    [],
  );

  /** Takes back what is held; *nothing* when no part of it stands any more. */
  const undone = useCallback(async (): Promise<'undone' | 'nothing' | 'failed'> => {
    let back: 'undone' | 'nothing' | 'failed' = 'failed';
    await attempt(async ({ at }) => {
      const before = peek();
      const applied = before && (await undoChange(before.made, at));
      hold(null);
      back = applied?.kept && applied.made.length > 0 ? 'undone' : 'nothing';
      if (applied?.kept) tellOthers(applied);
      return applied;
    });
    return back;
  }, []);

  return {
    state,
    trouble: state.step === 'failed' ? state.kind : null,
    held,
    peek,
    release: () => hold(null),
    saved,
    undone,
    /** Both for those who wait for nothing. */
    save: useCallback((making: Making<Said>) => void saved(making), []),
    undo: useCallback(() => void undone(), []),
  };
}

function isOfSame(a: Change[number], b: Change[number]): boolean {
  return targetOf(a) === targetOf(b);
}

function stateAfter(applied: Applied | null): SaveState {
  if (applied === null) return { step: 'ready' };
  return applied.kept ? { step: 'saved' } : { step: 'failed', kind: 'failed' };
}

function tellOthers({ rows, made }: Saved): void {
  tellTouched(rows);
  tellWorker(made);
}
