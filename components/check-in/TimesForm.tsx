import { useId } from 'preact/hooks';
import type { ShownTime } from '../../utils/check-in/check-in.ts';
import type { TypedTime } from '../../utils/check-in/told-time.ts';
import type { ClockTime } from '../../utils/evening/clock-time.ts';
import type { WordKey } from '../../utils/i18n/words.ts';
import type { NightTime } from '../../utils/sleep/night-instants.ts';
import { Chips } from '../ui/Chips.tsx';
import { useShownValue } from '../ui/use-shown-value.ts';
import { useWords } from '../ui/words-context.ts';
import { ClearButton } from './ClearButton.tsx';

export const TIME_WORDS: Record<NightTime, WordKey> = {
  bed: 'check_in_bed',
  try: 'check_in_try',
  wake: 'check_in_wake',
  up: 'check_in_up',
};

type Props = {
  asked: readonly NightTime[];
  times: Record<NightTime, ShownTime>;
  /** The time typed last, when the clocks left it out; null for any other. */
  moved: { time: NightTime; clock: ClockTime } | null;
  /** The zone in which the times are, where it is not the one of the page. */
  elsewhere: string | null;
  onTime: (typed: TypedTime) => void;
};

/** The times of the night, with their suggestions. */
export function TimesForm({ asked, times, moved, elsewhere, onTime }: Props) {
  const { say } = useWords();
  return (
    <fieldset class="check-in-group">
      <legend>{say('check_in_times')}</legend>
      {asked.some((time) => times[time].suggested) && (
        <p class="soft">{say('check_in_suggested_about')}</p>
      )}
      {elsewhere && <p class="soft">{say('check_in_zone', elsewhere.replaceAll('_', ' '))}</p>}
      <div class="check-in-fields">
        {asked.map((time) => (
          <NightTimeField
            key={time}
            of={time}
            label={say(TIME_WORDS[time])}
            time={times[time]}
            movedFrom={moved?.time === time ? moved.clock : null}
            onChange={(clock, pass) => onTime({ time, clock, ...(pass && { pass }) })}
          />
        ))}
      </div>
    </fieldset>
  );
}

type FieldProps = {
  /** Which of the four it is. */
  of: NightTime;
  label: string;
  time: ShownTime;
  /** What was typed, when the clocks left it out and it was moved. */
  movedFrom: ClockTime | null;
  onChange: (clock: ClockTime | null, pass?: 'first' | 'second') => void;
};

/** One of the four times: told, suggested, or not known. Half-typed times are waited for. */
function NightTimeField({ of, label, time, movedFrom, onChange }: FieldProps) {
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
        {clock !== null && <ClearButton of={label} look="cross" onClear={clear} />}
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
