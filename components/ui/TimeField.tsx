import { useId } from 'preact/hooks';
import type { ClockTime } from '../../utils/evening/clock-time.ts';
import { useShownValue } from './use-shown-value.ts';

type Props = {
  label: string;
  /** The label as read aloud, where the one on the screen is short. */
  name?: string;
  value: ClockTime;
  onChange: (value: ClockTime) => void;
};

/**
 * A time of day. Half-typed times are waited for; every whole one is accepted, 00:00 as well. A field
 * that is left without one shows again what holds.
 */
export function TimeField({ label, name, value, onChange }: Props) {
  const id = useId();
  const field = useShownValue(value);
  return (
    <div class="time-field">
      <label for={id}>{label}</label>
      <input
        ref={field}
        id={id}
        class="field"
        type="time"
        required
        aria-label={name}
        onChange={(event) => {
          const typed = event.currentTarget.value.slice(0, 5);
          if (typed !== '' && typed !== value) onChange(typed);
        }}
        onBlur={({ currentTarget }) => {
          if (currentTarget.value === '') currentTarget.value = value;
        }}
      />
    </div>
  );
}
