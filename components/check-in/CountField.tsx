import { useId, useState } from 'preact/hooks';
import { useShownValue } from '../ui/use-shown-value.ts';
import { useWords } from '../ui/words-context.ts';

type Props = {
  label: string;
  /** A line below the field. */
  about?: string | null;
  count: number | null;
  most: number;
  onChange: (count: number | null) => void;
};

/** A whole number; empty is not told. What is no such number stays, is said, and counts as not told. */
export function CountField({ label, about, count, most, onChange }: Props) {
  const { say } = useWords();
  const id = useId();
  const [refused, setRefused] = useState(false);
  const field = useShownValue(count === null ? '' : String(count));
  const described = [refused && `${id}-refused`, about && `${id}-about`].filter(Boolean);
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
        aria-invalid={refused}
        aria-describedby={described.length > 0 ? described.join(' ') : undefined}
        onInput={({ currentTarget: { value, validity } }) => {
          const typed = countTyped(value, validity.badInput, most);
          setRefused(typed === 'refused');
          // The number before it was part of what is typed now, and is not meant any more.
          const told = typed === 'refused' ? null : typed;
          if (told !== count) onChange(told);
        }}
      />
      <output id={`${id}-refused`}>{refused && say('check_in_count_refused', 0, most)}</output>
      {about && (
        <small id={`${id}-about`} class="soft">
          {about}
        </small>
      )}
    </div>
  );
}

/**
 * What a field for a whole number from 0 to `most` tells: the number, null when it is empty, or that it
 * was refused. `unreadable` when the browser could make no number of it, which it gives as empty.
 */
function countTyped(value: string, unreadable: boolean, most: number): number | null | 'refused' {
  if (unreadable) return 'refused';
  if (value === '') return null;
  const count = Number(value);
  return Number.isInteger(count) && count >= 0 && count <= most ? count : 'refused';
}
