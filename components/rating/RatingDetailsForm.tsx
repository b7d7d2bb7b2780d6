import { useId } from 'preact/hooks';
import type { WordKey } from '../../utils/i18n/words.ts';
import {
  AT_REST,
  FEELINGS,
  PLACES,
  type Rating,
  type RatingDetails,
  SLOTS,
  type Slot,
} from '../../utils/ratings/rating.ts';
import { Chips } from '../ui/Chips.tsx';
import { useWords } from '../ui/words-context.ts';
import './details.css';
import { NoteField } from './NoteField.tsx';
import { type Onset, OnsetField } from './OnsetField.tsx';
import { AT_REST_WORDS, FEELING_WORDS, PLACE_WORDS } from './rating-words.ts';
import { SLOT_WORDS } from './slot-words.ts';

type Props = {
  rating: Rating;
  onChange: (details: RatingDetails) => void;
  /** When the legs first started that day. */
  onset: Onset;
  onOnset: (onset: Onset) => void;
};

/** What else can be told of a rating. Nothing here is required and each answer saves itself. */
export function RatingDetailsForm({ rating, onChange, onset, onOnset }: Props) {
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
        legend={say('details_at_rest')}
        chips={chips(AT_REST, AT_REST_WORDS)}
        chosen={rating.atRest ? [rating.atRest] : []}
        several={false}
        onChange={([atRest]) => onChange({ atRest: atRest ?? null })}
      />
      <OnsetField onset={onset} onChange={onOnset} />
      <SlotField slot={rating.slot} onChange={(slot) => onChange({ slot })} />
      <NoteField note={rating.note ?? ''} onChange={(note) => onChange({ note: note || null })} />
    </div>
  );
}

function SlotField({ slot, onChange }: { slot: Slot; onChange: (slot: Slot) => void }) {
  const { say } = useWords();
  const id = useId();
  return (
    <div class="labelled">
      <label for={id}>{say('details_slot')}</label>
      <select
        id={id}
        class="field"
        value={slot}
        onChange={(event) => onChange(event.currentTarget.value as Slot)}
      >
        {SLOTS.map((one) => (
          <option key={one} value={one}>
            {say(SLOT_WORDS[one])}
          </option>
        ))}
      </select>
    </div>
  );
}
