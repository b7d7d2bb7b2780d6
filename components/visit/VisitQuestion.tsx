import { useShownValue } from '../ui/use-shown-value.ts';
import { useWords } from '../ui/words-context.ts';
import { LONGEST_QUESTION } from './question-list.ts';

type Props = {
  question: string;
  /** Its place in the list and the last one there is, from 0. */
  place: number;
  last: number;
  onChange: (question: string) => void;
  onMove: (to: number) => void;
};

/** One question with its ways up, down and out of the list. Emptied, it goes as well. */
export function VisitQuestion({ question, place, last, onChange, onMove }: Props) {
  const { say } = useWords();
  const number = place + 1;
  const field = useShownValue<HTMLTextAreaElement>(question);
  return (
    <li>
      <textarea
        ref={field}
        class="field"
        dir="auto"
        rows={2}
        maxLength={LONGEST_QUESTION}
        aria-label={say('visit_question', number)}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <div class="visit-ways">
        <MoveButton
          way="up"
          name={say('visit_up', number)}
          disabled={place === 0}
          onPress={() => onMove(place - 1)}
        />
        <MoveButton
          way="down"
          name={say('visit_down', number)}
          disabled={place === last}
          onPress={() => onMove(place + 1)}
        />
        <button
          type="button"
          class="button-text"
          aria-label={say('visit_delete', number)}
          onClick={() => onChange('')}
        >
          {say('delete')}
        </button>
      </div>
    </li>
  );
}

type MoveProps = { way: 'up' | 'down'; name: string; disabled: boolean; onPress: () => void };

function MoveButton({ way, name, disabled, onPress }: MoveProps) {
  return (
    <button
      type="button"
      class="button visit-move"
      data-way={way}
      aria-label={name}
      disabled={disabled}
      onClick={onPress}
    >
      <span aria-hidden="true">{way === 'up' ? '↑' : '↓'}</span>
    </button>
  );
}
