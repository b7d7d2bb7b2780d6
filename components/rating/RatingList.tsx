import type { Rating, Score } from '../../utils/ratings/rating.ts';
import { useWords } from '../ui/words-context.ts';
import './details.css';
import { SLOT_WORDS } from './rating-words.ts';

/** What stands in the list: a rating, or the worst of the evening. */
export type Listed = { kind: 'rating'; rating: Rating } | { kind: 'worst'; score: Score };

type Props = {
  heading: string;
  worst: Score | null;
  /** The ratings of the evening, newest first. */
  ratings: readonly Rating[];
  /** What was deleted a moment ago and can still come back. */
  deleted: Listed | null;
  onDelete: (listed: Listed) => void;
  onRestore: () => void;
  onDetails: (rating: Rating) => void;
};

const SHOWN = 3;

/** The last ratings of this evening, each with its Delete, so that undo survives closing. */
export function RatingList(props: Props) {
  const { heading, worst, ratings, deleted } = props;
  const { plural } = useWords();
  if (worst === null && ratings.length === 0 && deleted === null) return null;
  const older = ratings.slice(SHOWN);
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <Deleted deleted={deleted} onRestore={props.onRestore} />
      <ul class="rating-list">
        {worst !== null && <WorstRow score={worst} onDelete={props.onDelete} />}
        {ratings.slice(0, SHOWN).map((rating) => (
          <RatingRow key={rating.id} rating={rating} {...props} />
        ))}
      </ul>
      {older.length > 0 && (
        <details>
          <summary>{plural('ratings_earlier', older.length)}</summary>
          <ul class="rating-list">
            {older.map((rating) => (
              <RatingRow key={rating.id} rating={rating} {...props} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type RowProps = { rating: Rating } & Pick<Props, 'onDelete' | 'onDetails'>;

function RatingRow({ rating, onDelete, onDetails }: RowProps) {
  const { say, formats } = useWords();
  const when = formats.clock(rating.at);
  return (
    <li>
      <span class="when">{when}</span>
      <span class="what">
        {rating.score} <small>{say(SLOT_WORDS[rating.slot])}</small>
      </span>
      <button
        type="button"
        class="button-text"
        aria-label={say('details_of', rating.score, when)}
        onClick={() => onDetails(rating)}
      >
        {say('details')}
      </button>
      <button
        type="button"
        class="button-text"
        aria-label={say('delete_rating', rating.score, when)}
        onClick={() => onDelete({ kind: 'rating', rating })}
      >
        {say('delete')}
      </button>
    </li>
  );
}

function WorstRow({ score, onDelete }: { score: Score; onDelete: Props['onDelete'] }) {
  const { say } = useWords();
  return (
    <li>
      <span class="when">{say('worst_short')}</span>
      <span class="what">{score}</span>
      <button
        type="button"
        class="button-text"
        aria-label={say('delete_worst', score)}
        onClick={() => onDelete({ kind: 'worst', score })}
      >
        {say('delete')}
      </button>
    </li>
  );
}

function Deleted({ deleted, onRestore }: Pick<Props, 'deleted' | 'onRestore'>) {
  const { say, formats } = useWords();
  const text = () => {
    if (deleted === null) return '';
    if (deleted.kind === 'worst') return say('deleted_worst', deleted.score);
    return say('deleted_rating', deleted.rating.score, formats.clock(deleted.rating.at));
  };
  return (
    <div class={deleted ? 'rate-status' : ''}>
      <output>{text()}</output>
      {deleted && (
        <button type="button" class="button" onClick={onRestore}>
          {say('undo')}
        </button>
      )}
    </div>
  );
}
