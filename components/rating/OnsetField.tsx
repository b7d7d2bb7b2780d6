import { useId, useState } from 'preact/hooks';
import type { ClockTime } from '../../utils/evening/clock-time.ts';
import { useShownValue } from '../ui/use-shown-value.ts';
import { useWords } from '../ui/words-context.ts';

/** When the legs first started that day; null is no answer. */
export type Onset = ClockTime | 'not-today' | null;

type Props = {
  onset: Onset;
  /** Asked of a day that is over. */
  past: boolean;
  onChange: (onset: Onset) => void;
};

/** "When did it start today?": a time of day, or not today. What was told stays on the screen. */
export function OnsetField({ onset, past, onChange }: Props) {
  const { say } = useWords();
  const id = useId();
  const [told, setTold] = useState(onset);
  const field = useShownValue(told === 'not-today' ? '' : (told ?? ''));
  const tell = (next: Onset) => {
    setTold(next);
    onChange(next);
  };
  return (
    <fieldset class="onset">
      <legend>{say(past ? 'onset_question_past' : 'onset_question')}</legend>
      <div class="onset-row">
        <input
          ref={field}
          class="field"
          type="time"
          aria-label={say(past ? 'onset_time_past' : 'onset_time')}
          onChange={({ currentTarget: { value, validity } }) => {
            // A time of which only a part is typed reads as empty too.
            if (!validity.badInput) tell(value.slice(0, 5) || null);
          }}
        />
        <span class="onset-none">
          <input
            id={id}
            type="checkbox"
            checked={told === 'not-today'}
            onChange={(event) => tell(event.currentTarget.checked ? 'not-today' : null)}
          />
          <label for={id}>{say(past ? 'onset_not_that_day' : 'onset_not_today')}</label>
        </span>
      </div>
    </fieldset>
  );
}
