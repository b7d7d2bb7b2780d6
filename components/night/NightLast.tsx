import type { Rating } from '../../utils/rows/rating.ts';
import type { Listed } from '../rating/RatingList.tsx';
import { useWords } from '../ui/words-context.ts';

type Props = {
  last: Rating | null;
  deleted: Listed | null;
  onDelete: (listed: Listed) => void;
  onRestore: () => void;
};

/** The last rating, while it is of a moment ago, with Delete and its undo. */
export function NightLast({ last, deleted, onDelete, onRestore }: Props) {
  const { say, formats } = useWords();
  if (deleted?.kind === 'rating') {
    const { score, at } = deleted.rating;
    return (
      <div class="night-last">
        <output>{say('deleted_rating', score, formats.clock(at))}</output>
        <button type="button" class="button-text" onClick={onRestore}>
          {say('undo')}
        </button>
      </div>
    );
  }
  if (last === null) return null;
  return (
    <div class="night-last">
      <span>{say('night_popup_last', last.score, formats.clock(last.at))}</span>
      <button
        type="button"
        class="button-text"
        aria-label={say('delete_rating', last.score, formats.clock(last.at))}
        onClick={() => onDelete({ kind: 'rating', rating: last })}
      >
        {say('delete')}
      </button>
    </div>
  );
}
