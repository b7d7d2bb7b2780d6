import { useId, useRef } from 'preact/hooks';
import type { ClockTime } from '../../utils/evening/clock-time.ts';
import { MOST_TAKEN_AT, withTakenAt } from '../../utils/settings/visit.ts';
import { useWords } from '../ui/words-context.ts';

type Props = { times: readonly ClockTime[]; onChange: (times: ClockTime[]) => void };

/** The usual clock times of what is taken: a time of its own, since the line beside it is never read. */
export function TakenAt({ times, onChange }: Props) {
  const { say, formats } = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const input = field.current;
    const typed = input?.value.slice(0, 5);
    if (!input || !typed) return;
    onChange(withTakenAt(times, typed));
    input.value = '';
    input.focus();
  };
  const remove = (time: ClockTime) => {
    // The button goes, and the focus with it.
    field.current?.focus();
    onChange(times.filter((one) => one !== time));
  };
  const isFull = times.length >= MOST_TAKEN_AT;
  return (
    <form class="visit-taken" onSubmit={add}>
      <div class="labelled-field">
        <label for={id}>{say('visit_taken_at')}</label>
        <input ref={field} id={id} class="field" type="time" />
      </div>
      <button type="submit" class="button" disabled={isFull}>
        {say('visit_taken_add')}
      </button>
      {times.length > 0 && (
        <ul class="visit-times">
          {times.map((time) => (
            <li key={time}>
              {formats.clockTime(time)}{' '}
              <button
                type="button"
                class="button-text"
                aria-label={say('visit_taken_delete', formats.clockTime(time))}
                onClick={() => remove(time)}
              >
                {say('delete')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
