import { useId } from 'preact/hooks';
import type { ShownTime } from '../../utils/check-in/check-in.ts';
import type { ClockTime } from '../../utils/evening/clock-time.ts';
import type { NightTime } from '../../utils/sleep/night-instants.ts';
import { Chips } from '../ui/Chips.tsx';
import { useWords } from '../ui/words-context.ts';
import { ClearButton } from './ClearButton.tsx';
import { useShownValue } from './use-shown-value.ts';

type Props = {
  /** Which of the four it is. */
  of: NightTime;
  label: string;
  time: ShownTime;
  /** What was typed, when the clocks left it out and it was moved. */
  movedFrom: ClockTime | null;
  onChange: (clock: ClockTime | null, pass?: 'first' | 'second') => void;
};

/** One of the four times: told, suggested, or not known. Half-typed times are waited for. */
export function NightTimeField({ of, label, time, movedFrom, onChange }: Props) {
  const { say, formats } = useWords();
  const id = useId();
  const { clock, suggested, pass } = time;
  const field = useShownValue(clock ?? '');
  const clear = () => {
    onChange(null);
    field.current?.focus();
  };
  return (
    <div class="night-time" data-suggested={suggested}>
      <label for={id}>{label}</label>
      <div class="night-time-row">
        <input
          ref={field}
          id={id}
          class="field"
          type="time"
          data-time={of}
          aria-describedby={suggested ? `${id}-suggested` : undefined}
          onChange={({ currentTarget: { value, validity } }) => {
            const typed = value.slice(0, 5) || null;
            // A time of which only a part is typed reads as empty too.
            if (!validity.badInput && typed !== clock) onChange(typed);
          }}
        />
        {clock !== null && <ClearButton of={label} onClear={clear} />}
      </div>
      {suggested && (
        <small id={`${id}-suggested`} class="soft">
          {say('check_in_suggested')}
        </small>
      )}
      <output>
        {movedFrom !== null &&
          clock !== null &&
          say('check_in_moved', formats.clockTime(movedFrom), formats.clockTime(clock))}
      </output>
      {pass !== null && clock !== null && (
        <Chips
          legend={say('check_in_pass', formats.clockTime(clock))}
          chips={[
            { value: 'first', label: say('check_in_pass_first') },
            { value: 'second', label: say('check_in_pass_second') },
          ]}
          chosen={[pass]}
          several={false}
          onChange={([chosen]) => onChange(clock, chosen)}
        />
      )}
    </div>
  );
}
