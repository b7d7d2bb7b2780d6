import { useId } from 'preact/hooks';

type Props = {
  label: string;
  /** `"YYYY-MM-DD"`, or empty. */
  value: string;
  /** The earliest date that can be chosen. */
  min: string;
  onChange: (value: string) => void;
};

/** A date. Half-typed and earlier dates count as none. */
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
        value={value}
        onChange={({ currentTarget: { value: typed } }) => onChange(typed < min ? '' : typed)}
      />
    </div>
  );
}
