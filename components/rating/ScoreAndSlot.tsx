import { type Rating, type RatingDetails, SLOTS, type Slot } from '../../utils/rows/rating.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { useWords } from '../ui/words-context.ts';
import { SLOT_WORDS } from '../words/rating-words.ts';
import { ScoreSelect } from './ScoreSelect.tsx';

type Props = { rating: Rating; onChange: (details: RatingDetails) => void };

/** The score of a rating that stands, and when in the day or the night it was. */
export function ScoreAndSlot({ rating, onChange }: Props) {
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
