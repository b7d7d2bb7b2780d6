import type { EveningKey } from '../../utils/evening/calendar.ts';
import type { Refusal } from '../../utils/ratings/earlier.ts';
import type { Rating, Score } from '../../utils/rows/rating.ts';
import { Trouble, type TroubleKind } from '../ui/Trouble.tsx';
import { type PageWords, useWords } from '../ui/words-context.ts';

/** What became of a rating told afterwards. *Saved* is said only once it is on the disk. */
export type EarlierState =
  | { step: 'ready' }
  | { step: 'refused'; why: Refusal['refused'] | 'no-score' }
  | { step: 'saved'; rating: Rating }
  | { step: 'undone'; score: Score }
  | { step: 'failed'; trouble: TroubleKind };

type Props = {
  state: EarlierState;
  /** The evening under way: what is filed under another one says so. */
  evening: EveningKey;
  /** Epoch ms. */
  now: number;
  /** Null when it cannot be taken back any more. */
  onUndo: (() => void) | null;
};

const TWO_DAYS_MS = 48 * 3_600_000;

/** What was saved, or what is missing for it. */
export function EarlierStatus({ state, evening, now, onUndo }: Props) {
  const words = useWords();
  return (
    <>
      <div class={state.step === 'ready' ? '' : 'rate-status'}>
        <output>{sentence(state, { evening, now }, words)}</output>
        {state.step === 'saved' && onUndo && (
          <button type="button" class="button" onClick={onUndo}>
            {words.say('undo')}
          </button>
        )}
      </div>
      {state.step === 'failed' && <Trouble kind={state.trouble} />}
    </>
  );
}

function sentence(
  state: EarlierState,
  { evening, now }: { evening: EveningKey; now: number },
  { say, formats }: PageWords,
): string {
  const dayAndTime = (at: number) => [formats.weekdayShort(at), formats.clock(at)] as const;
  switch (state.step) {
    case 'ready':
    case 'failed':
      return '';
    case 'undone':
      return say('undone_rating', state.score);
    case 'saved': {
      const { score, at, evening: filed } = state.rating;
      return filed === evening
        ? say('earlier_saved', score, ...dayAndTime(at))
        : say('earlier_saved_before', score, ...dayAndTime(at), formats.day(filed));
    }
    case 'refused':
      switch (state.why) {
        case 'no-score':
          return say('earlier_no_score');
        case 'no-time':
          return say('earlier_no_time');
        case 'not-yet':
          return say('earlier_not_yet');
        case 'too-old':
          return say('earlier_too_old', ...dayAndTime(now - TWO_DAYS_MS));
      }
  }
}
