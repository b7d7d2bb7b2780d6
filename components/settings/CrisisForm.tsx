import { useId, useLayoutEffect } from 'preact/hooks';
import { cutToFit } from '../../utils/settings/cut-to-fit.ts';
import { useShownValue } from '../ui/use-shown-value.ts';
import { useWords } from '../ui/words-context.ts';

/** As the settings hold it, in UTF-16 units. */
const LONGEST = 80;

type Props = {
  number: string | null;
  /** The address asks for it. */
  asked: boolean;
  onChange: (number: string | null) => void;
};

/** A number to call, in the person's own words, which stands with the crisis line (rule 33). */
export function CrisisForm({ number, asked, onChange }: Props) {
  const { say } = useWords();
  const id = useId();
  const field = useShownValue(number ?? '');
  // After the frame, which begins each page at its heading.
  useLayoutEffect(() => {
    if (asked) field.current?.focus();
  }, [asked]);
  const typed = (text: string) => {
    const told = cutToFit(text.trim(), LONGEST).trim() || null;
    if (told !== number) onChange(told);
  };
  return (
    <section class="section panel" aria-label={say('crisis_heading')}>
      <h2>{say('crisis_heading')}</h2>
      <p>{say('crisis_line')}</p>
      <div class="labelled-field">
        <label for={id}>{say('crisis_field')}</label>
        <input
          id={id}
          ref={field}
          class="field"
          dir="auto"
          autocomplete="off"
          maxLength={LONGEST}
          size={40}
          onInput={(event) => typed(event.currentTarget.value)}
        />
      </div>
      <p class="soft">{say('crisis_field_about')}</p>
    </section>
  );
}
