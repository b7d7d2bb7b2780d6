import { useId } from 'preact/hooks';

type Choice = { value: string; label: string };

type Props = {
  label: string;
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
};

/** One of several choices, in a list that folds away. */
export function SelectField({ label, value, choices, onChange }: Props) {
  const id = useId();
  return (
    <div class="labelled-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
