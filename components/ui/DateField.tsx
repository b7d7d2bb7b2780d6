import { useId } from 'preact/hooks';
import { useShownValue } from './use-shown-value.ts';

type Props = {
  label: string;
  /** `"YYYY-MM-DD"`, or empty. */
  value: string;
  /** The earliest date that can be chosen. */
  min: string;
  /** A whole date, empty for none, or null while only a part of one is typed. */
  onChange: (value: string | null) => void;
  onLeave?: () => void;
};

/** A date. While it is being typed it may lie before the earliest one. */
export function DateField({ label, value, min, onChange, onLeave }: Props) {
  const id = useId();
  const field = useShownValue(value);
  return (
    <div class="labelled-field">
      <label for={id}>{label}</label>
      <input
        ref={field}
        id={id}
        class="field"
        type="date"
        min={min}
        max="9999-12-31"
        onChange={({ currentTarget: { value: typed, validity } }) =>
          onChange(validity.badInput ? null : typed)
        }
        onBlur={onLeave}
      />
    </div>
  );
}
