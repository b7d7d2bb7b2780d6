import { useId } from 'preact/hooks';
import { useShownValue } from './use-shown-value.ts';

type Props = {
  label: string;
  /** A line below the field. */
  about?: string | null;
  count: number | null;
  most: number;
  onChange: (count: number | null) => void;
};

/** A whole number; empty is not told. What is no such number is waited out. */
export function CountField({ label, about, count, most, onChange }: Props) {
  const id = useId();
  const field = useShownValue(count === null ? '' : String(count));
  return (
    <div class="count-field">
      <label for={id}>{label}</label>
      <input
        ref={field}
        id={id}
        class="field"
        type="number"
        inputMode="numeric"
        min={0}
        max={most}
        step={1}
        aria-describedby={about ? `${id}-about` : undefined}
        onInput={({ currentTarget: { value, validity } }) => {
          if (validity.valid) onChange(value === '' ? null : Number(value));
        }}
      />
      {about && (
        <small id={`${id}-about`} class="soft">
          {about}
        </small>
      )}
    </div>
  );
}
