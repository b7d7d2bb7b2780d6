import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Attempt } from '../../../components/rating/attempt.ts';
import type { TroubleKind } from '../../../components/ui/Trouble.tsx';
import type { Now } from '../../../utils/evening/instant.ts';
import type { Score } from '../../../utils/rows/rating.ts';
import { useSave } from '../../shared/use-save.ts';
import type { Ask } from './ask.ts';
import { correctedTo, type Rated, type ScaleFacts, scoreOf } from './score-changes.ts';

/** Two presses within this time are one (rule 22). */
const ONE_PRESS_MS = 300;

type Choices = ScaleFacts & {
  /** A score, new or corrected, is on the disk, for what was asked when it was pressed. */
  onSaved: (asked: Ask) => void;
};

export type QuickRating = ReturnType<typeof useQuickRating>;

/**
 * One press saves; within ten seconds another press corrects it or undo takes it back; later a press
 * is a new rating, and so it is once that rating was changed elsewhere on the page. A press is never
 * a correction of what was asked before, nor said to be an answer to what is asked since.
 */
export function useQuickRating(choices: Choices) {
  const [attempt, setAttempt] = useState<Attempt>({ step: 'ready' });
  const [ratingId, setRatingId] = useState<string | null>(null);
  const pressedAt = useRef(Number.NEGATIVE_INFINITY);
  const latest = useRef(choices);
  latest.current = choices;
  const { what, evening } = choices.ask;
  const { saved, undone, held, peek, release, trouble } = useSave<Rated>(() =>
    setAttempt({ step: 'ready' }),
  );

  const isAsked = (asked: Ask) => isSame(asked, latest.current.ask);

  const scored = async (score: Score, asked: Ask, now: Now) => {
    const before = peek();
    const corrected =
      before && isSame(before.said.ask, asked) && (await correctedTo(score, before.said));
    if (corrected) return { change: [corrected], said: before.said, onto: before.made };
    return scoreOf(score, { ...latest.current, ask: asked }, now);
  };

  const save = (score: Score) => {
    const { ask: asked, onSaved } = latest.current;
    let rated: Rated | undefined;
    setAttempt({ step: 'saving', score });
    void saved(async (now) => {
      const saving = await scored(score, asked, now);
      rated = saving.said;
      return saving;
    }).then((kept) => {
      if (kept) onSaved(asked);
      if (!isAsked(asked)) return;
      if (!kept || !rated) return setAttempt({ step: 'failed', score, trouble: 'failed' });
      setRatingId(rated.ratingId);
      setAttempt({ step: 'saved', score, at: rated.at, undoable: true });
    });
  };

  const press = useCallback((score: Score) => {
    const at = performance.now();
    if (at - pressedAt.current < ONE_PRESS_MS) return;
    pressedAt.current = at;
    save(score);
  }, []);

  const undo = () => {
    if (attempt.step !== 'saved') return;
    const { ask: asked } = latest.current;
    const { score } = attempt;
    void undone().then((back) => {
      if (!isAsked(asked)) return;
      if (back === 'failed') return setAttempt({ step: 'failed', score, trouble: 'failed' });
      if (back === 'nothing') return setAttempt(unlessUndone);
      setRatingId(null);
      setAttempt({ step: 'undone', score });
    });
  };

  useLayoutEffect(() => {
    release();
    setAttempt({ step: 'ready' });
    setRatingId(null);
  }, [what, evening]);

  return {
    attempt: shownOf(attempt, held !== null, trouble),
    ratingId,
    press,
    save,
    undo,
    showDetails: setRatingId,
  };
}

/** The attempt as it is drawn: what it was told of is known by the save. */
function shownOf(attempt: Attempt, undoable: boolean, trouble: TroubleKind | null): Attempt {
  if (attempt.step === 'saved') return { ...attempt, undoable };
  return attempt.step === 'failed' && trouble ? { ...attempt, trouble } : attempt;
}

/** Nothing of the score stands any more that could be taken back. */
function unlessUndone(attempt: Attempt): Attempt {
  return attempt.step === 'saved' ? { step: 'ready' } : attempt;
}

function isSame(a: Ask, b: Ask): boolean {
  return a.what === b.what && a.evening === b.evening;
}
