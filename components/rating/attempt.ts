import type { Score } from '../../utils/rows/rating.ts';
import type { TroubleKind } from '../ui/Trouble.tsx';

/**
 * Where a press of a score stands. *Saved* is said only once it is on the disk. `former` is the score
 * that stood there before, and that stands again once it is undone; null where there was none.
 */
export type Attempt =
  | { step: 'ready' }
  | { step: 'saving'; score: Score }
  | { step: 'saved'; score: Score; at: number; former: Score | null; undoable: boolean }
  | { step: 'undone'; score: Score; former: Score | null }
  | { step: 'failed'; score: Score; trouble: TroubleKind };

/** The score that looks pressed: the one that stands, the one being saved, or the one that could not be saved. */
export function pressedScore(attempt: Attempt): Score | null {
  if (attempt.step === 'ready') return null;
  return attempt.step === 'undone' ? attempt.former : attempt.score;
}
