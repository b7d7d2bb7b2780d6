import { useId } from 'preact/hooks';
import { SCORES, type Score } from '../../utils/rows/rating.ts';
import { useWords } from '../ui/words-context.ts';

type Props = {
  label: string;
  score: Score | null;
  /** Once said it can be changed and not taken back. */
  required?: boolean;
  /** Null when what was said is taken back. */
  onChange: (score: Score | null) => void;
};

/** A score from 0 to 10 in a list that folds away, small enough to stand beside others. Unsaid is never 0. */
export function ScoreSelect({ label, score, required, onChange }: Props) {
  const { say } = useWords();
  const id = useId();
  return (
    <div class="labelled-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field"
        value={score ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange(SCORES.find((one) => String(one) === value) ?? null)
        }
      >
        {!(required && score !== null) && <option value="">{say('details_not_said')}</option>}
        {SCORES.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </div>
  );
}
