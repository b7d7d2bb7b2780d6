import { SCORES, type Score } from '../../utils/rows/rating.ts';
import { SelectField } from '../ui/SelectField.tsx';
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
export function ScoreSelect({ label, score, required = false, onChange }: Props) {
  const { say } = useWords();
  const unsaid = required && score !== null ? [] : [{ value: '', label: say('details_not_said') }];
  const scores = SCORES.map((one) => ({ value: String(one), label: String(one) }));
  return (
    <SelectField
      label={label}
      value={String(score ?? '')}
      choices={[...unsaid, ...scores]}
      onChange={(value) => onChange(SCORES.find((one) => String(one) === value) ?? null)}
    />
  );
}
