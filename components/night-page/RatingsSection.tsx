import type { ComponentChildren } from 'preact';
import type { Rating } from '../../utils/rows/rating.ts';
import type { OwnItem } from '../../utils/settings/own-items.ts';
import { useWords } from '../ui/words-context.ts';
import { SLOT_WORDS } from '../words/rating-words.ts';
import { datedText } from './dated-text.ts';
import { ratingLines, ToldLines } from './ToldLines.tsx';

type Props = {
  isEmpty: boolean;
  /** The rows. */
  children: ComponentChildren;
  /** The form for one more. */
  add: ComponentChildren;
};

/** The ratings of the evening, and one more. */
export function RatingsSection({ isEmpty, children, add }: Props) {
  const { say } = useWords();
  return (
    <section class="section panel" aria-label={say('night_page_ratings')}>
      <h2>{say('night_page_ratings')}</h2>
      {isEmpty ? (
        <p class="soft">– {say('night_page_no_rating')}</p>
      ) : (
        <ul class="night-ratings">{children}</ul>
      )}
      <h3>{say('night_page_add')}</h3>
      {add}
    </section>
  );
}

type RowProps = {
  rating: Rating;
  /** Where the clock of the evening stood. IANA name. */
  zone: string;
  /** The person's own remedies, archived ones too, since records may hold them. */
  ownRemedies: readonly OwnItem[];
  isOpen: boolean;
  onToggle: () => void;
  onDelete: () => void;
  /** What can be edited of it. */
  children: ComponentChildren;
};

/** One rating of the evening with all that was told of it, its Edit and its Delete. */
export function RatingRow({ rating, zone, ownRemedies, isOpen, ...props }: RowProps) {
  const { onToggle, onDelete, children } = props;
  const words = useWords();
  const { say, formats } = words;
  const when = formats.clock(rating.at);
  return (
    <li class="night-rating">
      <div class="night-rating-line">
        <span class="night-rating-score">{rating.score}</span>
        <span class="night-rating-what">
          {datedText(words, rating.at, zone)}
          <small>
            {say(SLOT_WORDS[rating.slot])}
            {rating.late && `, ${say('night_page_late')}`}
          </small>
        </span>
        <button
          type="button"
          class="button-text"
          aria-expanded={isOpen}
          aria-label={say('night_page_edit_rating', rating.score, when)}
          onClick={onToggle}
        >
          {say(isOpen ? 'night_page_close' : 'night_page_edit')}
        </button>
        <button
          type="button"
          class="button-text"
          aria-label={say('delete_rating', rating.score, when)}
          onClick={onDelete}
        >
          {say('delete')}
        </button>
      </div>
      {isOpen ? (
        <div class="night-rating-edit">{children}</div>
      ) : (
        <ToldLines lines={ratingLines(words, rating, ownRemedies)} />
      )}
    </li>
  );
}
