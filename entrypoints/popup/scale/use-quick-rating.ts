import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Attempt } from '../../../components/rating/attempt.ts';
import type { TroubleKind } from '../../../components/ui/Trouble.tsx';
import type { Now } from '../../../utils/evening/instant.ts';
import type { Score } from '../../../utils/rows/rating.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { type Saving, useSave } from '../../shared/use-save.ts';
import { type Ask, isSameAsk, nameOf } from './ask.ts';
import type { Rated } from './score-changes.ts';

/** Two presses within this time are one (rule 22). */
const ONE_PRESS_MS = 300;

// Asked for at once: it is there before anybody has read the scale.
const changes = import('./score-changes.ts');
// Should it fail, the press says that it was not saved.
changes.catch(() => undefined);

type Choices = {
  /** Null while it is not known what the moment asks: a press waits until it is. */
  ask: Ask | null;
  settings: Settings;
  /** A score, new or changed, is on the disk, for what was asked when it was pressed; with its rating, if it is one. */
  onSaved: (asked: Ask, ratingId: string | null) => void;
};

type Make = (asked: Ask, now: Now) => Promise<Saving<Rated> & { said: Rated }>;

export type QuickRating = ReturnType<typeof useQuickRating>;

/**
 * One press saves; within five minutes another one changes it, and undo gives the former score back.
 * A press is never a change of what was asked before, nor said to be an answer to what is asked since.
 */
export function useQuickRating(choices: Choices) {
  const [attempt, setAttempt] = useState<Attempt>({ step: 'ready' });
  const [rated, setRated] = useState<Rated | null>(null);
  const pressedAt = useRef(Number.NEGATIVE_INFINITY);
  const waiting = useRef<Score | null>(null);
  const latest = useRef(choices);
  latest.current = choices;
  const { saved, undone, held, peek, release, trouble } = useSave<Rated>(() =>
    setAttempt({ step: 'ready' }),
  );

  const isAsked = (asked: Ask) => isSameAsk(asked, latest.current.ask);

  const keep = (score: Score, make: Make) => {
    const { ask: asked, onSaved } = latest.current;
    setAttempt({ step: 'saving', score });
    waiting.current = asked ? null : score;
    if (!asked) return;
    let said: Rated | undefined;
    void saved(async (now) => {
      const saving = await make(asked, now);
      said = saving.said;
      return saving;
    }).then((kept) => {
      if (kept) onSaved(asked, said?.ratingId ?? null);
      if (!isAsked(asked)) return;
      if (!kept || !said) return setAttempt({ step: 'failed', score, trouble: 'failed' });
      setRated(said);
      setAttempt({ step: 'saved', score, at: said.at, former: said.former, undoable: true });
    });
  };

  const save = (score: Score) =>
    keep(score, async (ask, now) => {
      const { scored } = await changes;
      return scored({ ask, score, settings: latest.current.settings }, now);
    });

  const saveAnew = (of: Rated) =>
    keep(of.score, async (_, now) => {
      const { scoredAnew } = await changes;
      return scoredAnew(of, latest.current.settings, now);
    });

  const press = useCallback((score: Score) => {
    const at = performance.now();
    if (at - pressedAt.current < ONE_PRESS_MS) return;
    pressedAt.current = at;
    save(score);
  }, []);

  const undo = () => {
    const said = peek()?.said;
    if (!said) return;
    const { score, former, ask: asked } = said;
    void undone().then((back) => {
      if (!isAsked(asked)) return;
      if (back === 'failed') return setAttempt({ step: 'failed', score, trouble: 'failed' });
      if (back === 'nothing') return setAttempt(unlessUndone);
      if (former === null) setRated(null);
      setAttempt({ step: 'undone', score, former });
    });
  };

  useLayoutEffect(() => {
    release();
    setAttempt({ step: 'ready' });
    setRated(null);
    if (choices.ask && waiting.current !== null) save(waiting.current);
  }, [nameOf(choices.ask)]);

  const isChange = attempt.step === 'saved' && rated?.ask.what === 'now' && rated.former !== null;
  return {
    attempt: shownOf(attempt, held !== null, trouble),
    /** The rating that was made or changed last; null for none, and for a worst. */
    ratingId: rated?.ratingId ?? null,
    press,
    save,
    undo,
    anew: isChange ? () => saveAnew(rated) : null,
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
