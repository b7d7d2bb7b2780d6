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
  /** The wake time that comes next, epoch ms. */
  morning: number;
  /** The first evening that a pause can last until. */
  earliest: EveningKey;
  onPauseUntilMorning: () => void;
  onPauseUntil: (evening: EveningKey) => void;
};

/** A pause until morning or until a date. */
export function PauseForm({ morning, earliest, onPauseUntilMorning, onPauseUntil }: Props) {
  const { say, formats } = useWords();
  const [date, setDate] = useState('');
  return (
    <div class="plan-part">
      <h3>{say('pause_heading')}</h3>
      <div class="fields">
        <button type="button" class="button" onClick={onPauseUntilMorning}>
          {say('pause_until', formats.clock(morning))}
        </button>
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
      <p class="soft">{say('pause_about')}</p>
    </div>
  );
}
