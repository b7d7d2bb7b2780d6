import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Attempt } from '../../../components/rating/attempt.ts';
import { useUndoTime } from '../../../components/ui/use-undo-time.ts';
import { sendCommand } from '../../../utils/platform/send-command.ts';
import type { Score } from '../../../utils/rows/rating.ts';
import { troubleOf } from '../../../utils/storage/storage-trouble.ts';
import type { Keep, Kept } from './kept.ts';

/** Two presses within this time are one (rule 22). */
const ONE_PRESS_MS = 300;

type Choices = {
  keep: Keep;
  /** What is asked; a press is never a correction of what was asked before. */
  asked: string;
  /** A score, new or corrected, is on the disk. */
  onSaved: () => void;
};

export type QuickRating = ReturnType<typeof useQuickRating>;

/**
 * One press saves; within ten seconds another press corrects it or undo takes it back; later a
 * press is a new rating. Presses are handled one after the other, so none overtakes a save.
 */
export function useQuickRating(choices: Choices) {
  const [attempt, setAttempt] = useState<Attempt>({ step: 'ready' });
  const [ratingId, setRatingId] = useState<string | null>(null);
  const { held, peek, hold } = useUndoTime<Kept>();
  const oneAtATime = useRef(Promise.resolve());
  const pressedAt = useRef(Number.NEGATIVE_INFINITY);
  const latest = useRef(choices);
  latest.current = choices;

  const attemptTo = (score: Score, act: () => Promise<void>) => {
    const fail = (error: unknown) =>
      setAttempt({ step: 'failed', score, trouble: troubleOf(error) });
    oneAtATime.current = oneAtATime.current.then(act).then(tellWorker, fail);
  };

  const save = (score: Score) => {
    const { keep, onSaved } = latest.current;
    attemptTo(score, async () => {
      const before = peek();
      setAttempt({ step: 'saving', score });
      await before?.correct(score);
      const kept = before ?? (await keep(score));
      hold(kept);
      setRatingId(kept.ratingId);
      setAttempt({ step: 'saved', score, at: kept.at, undoable: true });
      onSaved();
    });
  };

  const press = useCallback((score: Score) => {
    const at = performance.now();
    if (at - pressedAt.current < ONE_PRESS_MS) return;
    pressedAt.current = at;
    save(score);
  }, []);

  const undo = () => {
    const kept = peek();
    if (kept === null || attempt.step !== 'saved') return;
    const { score } = attempt;
    attemptTo(score, async () => {
      await kept.undo();
      forget();
      setAttempt({ step: 'undone', score });
    });
  };

  /** Ends the undo: the score was told anew elsewhere. */
  const letGo = () => {
    hold(null);
    setAttempt({ step: 'ready' });
  };

  const forget = () => {
    letGo();
    setRatingId(null);
  };

  useLayoutEffect(forget, [choices.asked]);

  const shown = attempt.step === 'saved' ? { ...attempt, undoable: held !== null } : attempt;
  return { attempt: shown, ratingId, press, save, undo, showDetails: setRatingId, letGo };
}

/** A lost message costs nothing: the worker reads the ratings before each step anyway (rule 35). */
function tellWorker(): void {
  sendCommand({ type: 'ratings-changed' }).catch(() => {});
}
