import { useId } from 'preact/hooks';
import './chips.css';

type Chip<T> = { value: T; label: string };

type Props<T> = {
  legend: string;
  chips: readonly Chip<T>[];
  /** The values that are chosen; several only where several may be. */
  chosen: readonly T[];
  several: boolean;
  onChange: (chosen: T[]) => void;
};

/** A few short choices side by side: check boxes where several may hold, radio buttons otherwise. */
export function Chips<T extends string>({ legend, chips, chosen, several, onChange }: Props<T>) {
  const name = useId();
  const toggle = (value: T) => {
    if (!several) return onChange([value]);
    const without = chosen.filter((one) => one !== value);
    onChange(without.length < chosen.length ? without : [...chosen, value]);
  };
  return (
    <fieldset class="chips">
      <legend>{legend}</legend>
      <div class="chips-row">
        {chips.map(({ value, label }) => (
          <label key={value} class="chip">
            <input
              type={several ? 'checkbox' : 'radio'}
              name={name}
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
            <span dir="auto">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
