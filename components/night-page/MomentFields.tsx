import { useId } from 'preact/hooks';
import { comesTwice, type TypedMoment } from '../../utils/ratings/typed-moment.ts';
import { Chips } from '../ui/Chips.tsx';
import { useWords } from '../ui/words-context.ts';

type Props = {
  label: string;
  typed: TypedMoment;
  /** Where the clock stands by which it is typed. IANA name. */
  zone: string;
  onType: (typed: TypedMoment) => void;
};

/** A date and a time; of an hour that comes twice it asks which one is meant (rule 25). */
export function MomentFields({ label, typed, zone, onType }: Props) {
  const { say, formats } = useWords();
  const id = useId();
  return (
    <>
      <div class="labelled-field">
        <label for={id}>{label}</label>
        <input
          id={id}
          class="field"
          type="datetime-local"
          value={`${typed.date}T${typed.clock}`}
          onInput={({ currentTarget: { value } }) =>
            onType({ date: value.slice(0, 10), clock: value.slice(11, 16), pass: typed.pass })
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
          onChange={([pass]) => pass && onType({ ...typed, pass: pass as TypedMoment['pass'] })}
        />
      )}
    </>
  );
}
