import { useId } from 'preact/hooks';
import type { EveningKey } from '../../utils/evening/calendar.ts';
import type { ClockTime } from '../../utils/evening/clock-time.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { useWords } from '../ui/words-context.ts';

type Props = {
  /** The dates that may be chosen, newest first, and the one that is today. */
  dates: readonly EveningKey[];
  today: EveningKey;
  date: EveningKey;
  /** What the time field begins with; what is typed is read from the form it stands in, as `clock`. */
  clock: ClockTime | '';
  onDate: (date: EveningKey) => void;
};

/** A date of the last few and a time of day, to be read when a button is pressed and not before. */
export function WhenFields({ dates, today, date, clock, onDate }: Props) {
  const { say, formats } = useWords();
  const id = useId();
  const nameOf = (one: EveningKey) =>
    one === today ? say('earlier_today', formats.shortDay(one)) : formats.shortDay(one);
  return (
    <>
      <SelectField
        label={say('earlier_day')}
        value={date}
        choices={dates.map((value) => ({ value, label: nameOf(value) }))}
        onChange={onDate}
      />
      <div class="labelled-field">
        <label for={id}>{say('earlier_time')}</label>
        <input id={id} class="field" type="time" name="clock" defaultValue={clock} />
      </div>
    </>
  );
}

/** The time that was typed into a form with these fields; empty while it is not whole. */
export function typedClock(form: HTMLFormElement): ClockTime | '' {
  const typed = new FormData(form).get('clock');
  return typeof typed === 'string' ? typed.slice(0, 5) : '';
}

/** Shows a time in a form with these fields, in place of what was typed. */
export function showClock(form: HTMLFormElement, clock: ClockTime | ''): void {
  const field = form.elements.namedItem('clock');
  if (field instanceof HTMLInputElement) field.value = clock;
}
