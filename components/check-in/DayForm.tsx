import { useState } from 'preact/hooks';
import type { SleepFields } from '../../utils/rows/sleep-record.ts';
import { useWords } from '../ui/words-context.ts';
import { ScaleField } from './ScaleField.tsx';
import { YesNoField } from './YesNoField.tsx';

type Day = Pick<SleepFields, 'sleepy' | 'inTheWay' | 'napped' | 'snored' | 'kicked'>;

type Props = { day: Day; byDay: boolean; onChange: (day: Partial<Day>) => void };

/** What a doctor also asks: the day before the night, and what somebody told of the night. Folded until it is told. */
export function DayForm({ day, byDay, onChange }: Props) {
  const { say } = useWords();
  const { sleepy, inTheWay, napped, snored, kicked } = day;
  // Taking the last answer back folds nothing up under the person's hand.
  const [open] = useState([sleepy, inTheWay, napped, snored, kicked].some((one) => one !== null));
  return (
    <section class="section panel" aria-label={say('check_in_day')}>
      <details class="check-in-day" open={open}>
        <summary>{say('check_in_day')}</summary>
        <p class="soft">{say('check_in_day_about')}</p>
        <fieldset class="check-in-group">
          <legend>{say(byDay ? 'check_in_day_before_by_day' : 'check_in_day_before')}</legend>
          <ScaleField
            legend={say('check_in_sleepy')}
            lowest={say('check_in_sleepy_lowest')}
            highest={say('check_in_sleepy_highest')}
            score={sleepy}
            onChange={(score) => onChange({ sleepy: score })}
          />
          <ScaleField
            legend={say('check_in_in_the_way')}
            lowest={say('check_in_in_the_way_lowest')}
            highest={say('check_in_in_the_way_highest')}
            score={inTheWay}
            onChange={(score) => onChange({ inTheWay: score })}
          />
          <YesNoField
            question={say('check_in_napped')}
            answer={napped}
            onChange={(answer) => onChange({ napped: answer })}
          />
        </fieldset>
        <fieldset class="check-in-group">
          <legend>{say('check_in_others')}</legend>
          <div class="check-in-fields">
            <YesNoField
              question={say('check_in_snored')}
              answer={snored}
              onChange={(answer) => onChange({ snored: answer })}
            />
            <YesNoField
              question={say('check_in_kicked')}
              answer={kicked}
              onChange={(answer) => onChange({ kicked: answer })}
            />
          </div>
        </fieldset>
      </details>
    </section>
  );
}
