import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ClockTime } from '../../utils/evening/clock-time.ts';
import { DEFAULT_TURN_OVER } from '../../utils/evening/turn-over.ts';
import { TimeField } from '../ui/TimeField.tsx';
import '../ui/time-field.css';
import { useWords } from '../ui/words-context.ts';
import { rangeText } from '../words/night-text.ts';

type Night = { bedtime: ClockTime; wake: ClockTime };

type Props = Night & {
  /** When the day would turn over with this night. */
  turnOverOf: (night: Night) => ClockTime;
  onStart: (night: Night) => void;
};

/** One bedtime and wake time for all evenings, and "Start". */
export function WelcomeStart({ bedtime, wake, turnOverOf, onStart }: Props) {
  const words = useWords();
  const { say, formats } = words;
  const [night, setNight] = useState<Night>({ bedtime, wake });
  const turnOver = turnOverOf(night);
  const button = useRef<HTMLButtonElement>(null);
  // After the frame, which begins each page at its heading.
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <section class="section panel welcome-start" aria-label={say('welcome_bedtime_heading')}>
      <h2>{say('welcome_bedtime_heading')}</h2>
      <div class="time-fields">
        <TimeField
          label={say('plan_bedtime')}
          value={night.bedtime}
          onChange={(changed) => setNight((before) => ({ ...before, bedtime: changed }))}
        />
        <TimeField
          label={say('plan_wake')}
          value={night.wake}
          onChange={(changed) => setNight((before) => ({ ...before, wake: changed }))}
        />
        <button
          ref={button}
          type="button"
          class="button button-main"
          onClick={() => onStart(night)}
        >
          {say('start')}
        </button>
      </div>
      <p>
        <output>
          {rangeText(words, night)}
          {turnOver !== DEFAULT_TURN_OVER && (
            <> {say('welcome_turn_over', formats.clockTime(turnOver))}</>
          )}
        </output>
      </p>
      <p class="soft">
        {say('welcome_start_note')} {say('welcome_bedtime_text')}
      </p>
    </section>
  );
}
