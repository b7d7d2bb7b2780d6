import { useState } from 'preact/hooks';
import type { ClockTime } from '../../utils/evening/clock-time.ts';
import { rangeText } from '../plan/range-text.ts';
import { TimeField } from '../ui/TimeField.tsx';
import { useWords } from '../ui/words-context.ts';

type Night = { bedtime: ClockTime; wake: ClockTime };

type Props = Night & { onStart: (night: Night) => void };

/** One bedtime and wake time for all evenings, and "Start". */
export function WelcomeStart({ bedtime, wake, onStart }: Props) {
  const words = useWords();
  const { say } = words;
  const [night, setNight] = useState<Night>({ bedtime, wake });
  return (
    <section class="section panel welcome-start" aria-label={say('welcome_bedtime_heading')}>
      <h2>{say('welcome_bedtime_heading')}</h2>
      <p class="soft">{say('welcome_bedtime_text')}</p>
      <div class="time-fields">
        <TimeField
          label={say('plan_bedtime')}
          value={night.bedtime}
          onChange={(changed) => setNight({ ...night, bedtime: changed })}
        />
        <TimeField
          label={say('plan_wake')}
          value={night.wake}
          onChange={(changed) => setNight({ ...night, wake: changed })}
        />
      </div>
      <p>
        <output>{rangeText(words, night)}</output>
      </p>
      <button type="button" class="button button-main" onClick={() => onStart(night)}>
        {say('start')}
      </button>
      <p class="soft">{say('welcome_start_note')}</p>
    </section>
  );
}
