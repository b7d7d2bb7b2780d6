import { type Detail, tells, toggled } from '../../utils/ratings/most-used.ts';
import type { Rating, RatingDetails } from '../../utils/rows/rating.ts';
import type { OwnItem } from '../../utils/settings/own-items.ts';
import { Chips } from '../ui/Chips.tsx';
import { useWords } from '../ui/words-context.ts';
import { itemName, REMEDY_WORDS } from '../words/item-name.ts';
import { FEELING_WORDS, PLACE_WORDS } from '../words/rating-words.ts';
import { TriedNotes } from './TriedField.tsx';

type Props = {
  rating: Rating;
  /** The details that are one tap each. */
  offered: readonly Detail[];
  ownRemedies: readonly OwnItem[];
  onChange: (details: RatingDetails) => void;
};

/** The few details of a rating that this person tells most, one tap each. */
export function QuickDetails({ rating, offered, ownRemedies, onChange }: Props) {
  const { say } = useWords();
  const nameOf = ({ kind, value }: Detail) =>
    kind === 'tried'
      ? itemName(value, { words: REMEDY_WORDS, own: ownRemedies }, say)
      : say({ ...PLACE_WORDS, ...FEELING_WORDS }[value as keyof typeof PLACE_WORDS]);
  const chosen = offered.filter((detail) => tells(rating, detail)).map(keyOf);
  const tried = offered.filter((detail) => detail.kind === 'tried' && tells(rating, detail));
  const toggle = (keys: readonly string[]) => {
    const tapped = offered.find((one) => keys.includes(keyOf(one)) !== tells(rating, one));
    if (tapped) onChange(toggled(rating, tapped));
  };
  return (
    <div class="quick-details">
      <Chips
        legend={say('quick_details')}
        chips={offered.map((detail) => ({ value: keyOf(detail), label: nameOf(detail) }))}
        chosen={chosen}
        several
        onChange={toggle}
      />
      <TriedNotes ids={tried.map(({ value }) => value)} />
    </div>
  );
}

function keyOf({ kind, value }: Detail): string {
  return `${kind} ${value}`;
}
