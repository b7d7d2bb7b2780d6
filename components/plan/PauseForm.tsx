import { useState } from 'preact/hooks';
import type { EveningKey } from '../../utils/evening/calendar.ts';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/words-context.ts';

/** Whether prompts come this evening, apart from marked evenings. */
export type PauseState =
  | { why: 'none' }
  | { why: 'not-tonight' }
  /** Until this moment, epoch ms, and its date. */
  | { why: 'paused'; until: number; date: string };

type Props = {
  state: PauseState;
  byDay: boolean;
  /** The wake time that comes next, epoch ms. */
  morning: number;
  /** The first evening that a pause can last until. */
  earliest: EveningKey;
  onNotTonight: () => void;
  onPromptsAgain: () => void;
  onPauseUntilMorning: () => void;
  onPauseUntil: (evening: EveningKey) => void;
  onEnd: () => void;
};

/** "No more tonight", a pause until morning or until a date, and the way back from each. */
export function PauseForm({ state, byDay, ...props }: Props) {
  const { say, formats } = useWords();
  const said = () => {
    if (state.why === 'none') return say('tonight_plan_prompts_come');
    if (state.why === 'paused')
      return say('pause_state', formats.day(state.date), formats.clock(state.until));
    return say(byDay ? 'tonight_plan_not_tonight_by_day' : 'tonight_plan_not_tonight');
  };
  return (
    <div class="plan-part">
      <h3>{say('tonight_plan_quiet_heading')}</h3>
      <output>{said()}</output>
      {state.why === 'none' && (
        <>
          <div class="buttons">
            <button type="button" class="button" onClick={props.onNotTonight}>
              {say(byDay ? 'no_more_by_day' : 'no_more_tonight')}
            </button>
            <button type="button" class="button" onClick={props.onPauseUntilMorning}>
              {say('pause_until', formats.clock(props.morning))}
            </button>
          </div>
          <PauseUntilDate earliest={props.earliest} onPauseUntil={props.onPauseUntil} />
        </>
      )}
      {state.why === 'not-tonight' && (
        <button type="button" class="button" onClick={props.onPromptsAgain}>
          {say('tonight_plan_again')}
        </button>
      )}
      {state.why === 'paused' && (
        <button type="button" class="button" onClick={props.onEnd}>
          {say('pause_end')}
        </button>
      )}
      <p class="soft">{say('pause_about')}</p>
    </div>
  );
}

function PauseUntilDate({ earliest, onPauseUntil }: Pick<Props, 'earliest' | 'onPauseUntil'>) {
  const { say } = useWords();
  const [date, setDate] = useState('');
  return (
    <div class="fields">
      <DateField
        label={say('pause_date')}
        value={date}
        min={earliest}
        onChange={(typed) => setDate(typed ?? '')}
      />
      <button
        type="button"
        class="button"
        disabled={date < earliest}
        onClick={() => onPauseUntil(date)}
      >
        {say('pause_start')}
      </button>
    </div>
  );
}
