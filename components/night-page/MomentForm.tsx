import { useId, useState } from 'preact/hooks';
import { comesTwice, type TypedMoment } from '../../utils/ratings/typed-moment.ts';
import { Chips } from '../ui/Chips.tsx';
import { useShownValue } from '../ui/use-shown-value.ts';
import { useWords } from '../ui/words-context.ts';
import { RefusalLine, type Refused } from './RefusalLine.tsx';

type Props = {
  label: string;
  button: string;
  /** The moment as it stands, or as it is offered. */
  at: TypedMoment;
  zone: string;
  /** Resolves to why it cannot be, or to null once it is kept. */
  onSave: (typed: TypedMoment) => Promise<Refused | null>;
};

/** One moment, changed by a button and not before. */
export function MomentForm({ label, button, at, zone, onSave }: Props) {
  const [typed, setTyped] = useState(at);
  const [refused, setRefused] = useState<Refused | null>(null);
  return (
    <form
      class="moment-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave(typed).then(setRefused, () => setRefused(null));
      }}
    >
      <MomentFields
        label={label}
        typed={typed}
        zone={zone}
        onType={(part) => setTyped((before) => ({ ...before, ...part }))}
      />
      <button type="submit" class="button">
        {button}
      </button>
      <RefusalLine refused={refused} />
    </form>
  );
}

type FieldsProps = {
  label: string;
  typed: TypedMoment;
  /** Where the clock stands by which it is typed. IANA name. */
  zone: string;
  onType: (part: Partial<TypedMoment>) => void;
};

/** A date and a time; of an hour that comes twice it asks which one is meant (rule 25). */
export function MomentFields({ label, typed, zone, onType }: FieldsProps) {
  const { say, formats } = useWords();
  const id = useId();
  const isWhole = typed.date !== '' && typed.clock !== '';
  const field = useShownValue(isWhole ? `${typed.date}T${typed.clock}` : '');
  return (
    <>
      <div class="labelled-field">
        <label for={id}>{label}</label>
        <input
          ref={field}
          id={id}
          class="field"
          type="datetime-local"
          // Half typed it reads as empty, which is no moment to keep.
          onInput={({ currentTarget: { value } }) =>
            onType({ date: value.slice(0, 10), clock: value.slice(11, 16) })
          }
        />
      </div>
      {comesTwice(typed, zone) && (
        <Chips
          legend={say('check_in_pass', formats.clockTime(typed.clock))}
          chips={[
            { value: 'first', label: say('check_in_pass_first') },
            { value: 'second', label: say('check_in_pass_second') },
          ]}
          chosen={[typed.pass]}
          several={false}
          onChange={([pass]) => pass && onType({ pass: pass as TypedMoment['pass'] })}
        />
      )}
    </>
  );
}
