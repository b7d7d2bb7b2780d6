import type { Moment } from '../../utils/ratings/earlier.ts';
import type { Rating } from '../../utils/rows/rating.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';

/** A rating as it was, and the moment to which it was moved. */
export type Moved = { former: Rating; to: Moment };

type Props = { moved: Moved | null; onUndo: () => void };

/** After the time of a rating was changed: where it went, which may be another evening, and the way back. */
export function RatingMoved({ moved, onUndo }: Props) {
  const words = useWords();
  return (
    <div class={moved ? 'rate-status' : 'rate-status-none'}>
      <output>{moved && sentence(moved, words)}</output>
      {moved && (
        <button type="button" class="button" onClick={onUndo}>
          {words.say('undo')}
        </button>
      )}
    </div>
  );
}

function sentence({ former, to }: Moved, { say, formats }: PageWords): string {
  const parts = [formats.weekdayShort(to.at), formats.clock(to.at)] as const;
  if (to.evening === former.evening) return say('edit_moved', ...parts);
  return say('edit_moved_evening', ...parts, formats.day(to.evening));
}
