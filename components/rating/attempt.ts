import type { Score } from '../../utils/rows/rating.ts';
import type { TroubleKind } from '../ui/Trouble.tsx';

/** Where a press of a score stands. *Saved* is said only once it is on the disk. */
export type Attempt =
  | { step: 'ready' }
  | { step: 'saving'; score: Score }
  | { step: 'saved'; score: Score; at: number; undoable: boolean }
  | { step: 'undone'; score: Score }
  | { step: 'failed'; score: Score; trouble: TroubleKind };

/** The score that looks pressed: the one being saved or saved last, also when it could not be saved. */
export function pressedScore(attempt: Attempt): Score | null {
  return attempt.step === 'ready' || attempt.step === 'undone' ? null : attempt.score;
}
