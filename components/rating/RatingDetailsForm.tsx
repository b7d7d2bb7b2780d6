import type { WordKey } from '../../utils/i18n/words.ts';
import {
  AT_REST,
  FEELINGS,
  PLACES,
  type Rating,
  type RatingDetails,
  SLOTS,
  type Slot,
} from '../../utils/rows/rating.ts';
import type { OwnItem } from '../../utils/settings/own-items.ts';
import { Chips } from '../ui/Chips.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useWords } from '../ui/words-context.ts';
import './details.css';
import { AT_REST_WORDS, FEELING_WORDS, PLACE_WORDS, SLOT_WORDS } from '../words/rating-words.ts';
import { NoteField } from './NoteField.tsx';
import { ScoreSelect } from './ScoreSelect.tsx';
import { TriedField } from './TriedField.tsx';

type Props = {
  rating: Rating;
  /** The person's own remedies, archived ones too, since records may hold them. */
  ownRemedies: readonly OwnItem[];
  onChange: (details: RatingDetails) => void;
  /** Adds a remedy of the person's own; resolves to its id once it is kept, else to null. */
  onAddRemedy: (name: string) => Promise<string | null>;
};

/** What else can be told of a rating. Nothing here is required and each answer saves itself. */
export function RatingDetailsForm({ rating, ownRemedies, onChange, onAddRemedy }: Props) {
  const { say } = useWords();
  const chips = <T extends string>(values: readonly T[], words: Record<T, WordKey>) =>
    values.map((value) => ({ value, label: say(words[value]) }));
  return (
    <div class="rating-details">
      <Chips
        legend={say('details_where')}
        chips={chips(PLACES, PLACE_WORDS)}
        chosen={rating.where ?? []}
        several
        onChange={(where) => onChange({ where: where.length > 0 ? where : null })}
      />
      <Chips
        legend={say('details_feel')}
        chips={chips(FEELINGS, FEELING_WORDS)}
        chosen={rating.feel ?? []}
        several
        onChange={(feel) => onChange({ feel: feel.length > 0 ? feel : null })}
      />
      <Chips
        legend={say('details_how_soon')}
        chips={chips(AT_REST, AT_REST_WORDS)}
        chosen={rating.atRest ? [rating.atRest] : []}
        several={false}
        onChange={([atRest]) => onChange({ atRest: atRest ?? null })}
      />
      <TriedField
        tried={rating.tried}
        own={ownRemedies}
        onChange={(tried) => onChange({ tried })}
        onAdd={onAddRemedy}
      />
      <NoteField note={rating.note ?? ''} onChange={(note) => onChange({ note: note || null })} />
    </div>
  );
}

/** The score of a rating that stands, and when in the day or the night it was. */
export function ScoreAndSlot({ rating, onChange }: Pick<Props, 'rating' | 'onChange'>) {
  const { say } = useWords();
  return (
    <div class="score-and-slot">
      <ScoreSelect
        label={say('edit_score')}
        score={rating.score}
        required
        onChange={(score) => score !== null && onChange({ score })}
      />
      <SelectField
        label={say('details_slot')}
        value={rating.slot}
        choices={SLOTS.map((slot) => ({ value: slot, label: say(SLOT_WORDS[slot]) }))}
        onChange={(slot) => onChange({ slot: slot as Slot })}
      />
    </div>
  );
}
