import { useId } from 'preact/hooks';

type Props = {
  label: string;
  /** `"YYYY-MM-DD"`, or empty. */
  value: string;
  /** The earliest date that can be chosen. */
  min: string;
  onChange: (value: string) => void;
};

/** A date. While it is being typed it may lie before the earliest one. */
export function DateField({ label, value, min, onChange }: Props) {
  const id = useId();
  return (
    <div class="labelled-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        type="date"
        min={min}
        max="9999-12-31"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
