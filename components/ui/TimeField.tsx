import { useId } from 'preact/hooks';
import type { ClockTime } from '../../utils/evening/clock-time.ts';

type Props = {
  label: string;
  /** The label as read aloud, where the one on the screen is short. */
  name?: string;
  value: ClockTime;
  onChange: (value: ClockTime) => void;
};

/** A time of day. Half-typed times are waited for; every whole one is accepted, 00:00 as well. */
export function TimeField({ label, name, value, onChange }: Props) {
  const id = useId();
  return (
    <div class="time-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        type="time"
        required
        aria-label={name}
        value={value}
        onChange={(event) => {
          const typed = event.currentTarget.value.slice(0, 5);
          if (typed !== '' && typed !== value) onChange(typed);
        }}
      />
    </div>
  );
}
