import type { ShownTime } from '../../utils/check-in/check-in.ts';
import type { TypedTime } from '../../utils/check-in/told-time.ts';
import type { ClockTime } from '../../utils/evening/clock-time.ts';
import type { NightTime } from '../../utils/sleep/night-instants.ts';
import { useWords } from '../ui/words-context.ts';
import { NightTimeField } from './NightTimeField.tsx';
import { TIME_WORDS } from './time-words.ts';

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
