import { useRef } from 'preact/hooks';
import { Chips } from '../ui/Chips.tsx';
import { useWords } from '../ui/words-context.ts';
import { ClearButton } from './ClearButton.tsx';

type Props = {
  question: string;
  answer: boolean | null;
  onChange: (answer: boolean | null) => void;
};

/** Yes, no, or not told. */
export function YesNoField({ question, answer, onChange }: Props) {
  const { say } = useWords();
  const field = useRef<HTMLDivElement>(null);
  const clear = () => {
    onChange(null);
    field.current?.querySelector('input')?.focus();
  };
  return (
    <div ref={field} class="yes-no">
      <Chips
        legend={question}
        chips={[
          { value: 'yes', label: say('check_in_yes') },
          { value: 'no', label: say('check_in_no') },
        ]}
        chosen={answer === null ? [] : [answer ? 'yes' : 'no']}
        several={false}
        onChange={([chosen]) => onChange(chosen === 'yes')}
      />
      {answer !== null && <ClearButton of={question} look="cross" onClear={clear} />}
    </div>
  );
}
