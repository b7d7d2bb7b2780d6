import type { WordKey } from '../../utils/i18n/words.ts';
import type { Rating, Score } from '../../utils/rows/rating.ts';
import { useWords } from '../ui/words-context.ts';
import './list.css';
import { SLOT_WORDS } from '../words/rating-words.ts';

/** What stands in the list: a rating, or a worst that was entered. */
export type Listed =
  | { kind: 'rating'; rating: Rating }
  | { kind: 'worst' | 'night-worst'; score: Score };

type Props = {
  heading: string;
  /** What was entered as the worst of the evening, and of the night. */
  worst: Score | null;
  nightWorst: Score | null;
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
  const { heading, worst, nightWorst, ratings, deleted, onDelete } = props;
  const { plural } = useWords();
  if (worst === null && nightWorst === null && ratings.length === 0 && deleted === null)
    return null;
  const older = ratings.slice(SHOWN);
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <Deleted deleted={deleted} onRestore={props.onRestore} />
      <ul class="rating-list">
        {nightWorst !== null && (
          <WorstRow kind="night-worst" score={nightWorst} {...{ onDelete }} />
        )}
        {worst !== null && <WorstRow kind="worst" score={worst} {...{ onDelete }} />}
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

type Worst = Exclude<Listed, { kind: 'rating' }>;

/** What the list says of a worst that was entered: its name, the name of its Delete, and that it is deleted. */
const WORST_WORDS: Record<Worst['kind'], Record<'name' | 'remove' | 'deleted', WordKey>> = {
  worst: { name: 'worst_short', remove: 'delete_worst', deleted: 'deleted_worst' },
  'night-worst': {
    name: 'popup_night_worst_short',
    remove: 'popup_delete_night_worst',
    deleted: 'popup_deleted_night_worst',
  },
};

function WorstRow({ kind, score, onDelete }: Worst & Pick<Props, 'onDelete'>) {
  const { say } = useWords();
  const words = WORST_WORDS[kind];
  return (
    <li>
      <span class="when">{say(words.name)}</span>
      <span class="what">{score}</span>
      <button
        type="button"
        class="button-text"
        aria-label={say(words.remove, score)}
        onClick={() => onDelete({ kind, score })}
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
    if (deleted.kind !== 'rating') return say(WORST_WORDS[deleted.kind].deleted, deleted.score);
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
