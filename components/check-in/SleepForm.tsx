import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { MINUTES_A_DAY } from '../../utils/evening/clock-time.ts';
import type { SleepFields } from '../../utils/rows/sleep-record.ts';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../ui/words-context.ts';
import { CountField } from './CountField.tsx';

type Amounts = Pick<SleepFields, 'sol' | 'nwak' | 'waso' | 'tasafa'>;

type Props = {
  byDay: boolean;
  sleep: Amounts & Pick<SleepFields, 'noSleep'>;
  /** Clock times of wakings that were noted in the night, or null. */
  wakings: string | null;
  onChange: (told: Partial<Props['sleep']>) => void;
  /** The times of the night. */
  times: ComponentChildren;
  /** What it comes to, and what is asked about it. */
  children: ComponentChildren;
};

/** The night itself: slept or not, its times, its amounts, and below them what that comes to. */
export function SleepForm({ byDay, sleep, wakings, onChange, times, children }: Props) {
  const { say } = useWords();
  const heading = say(byDay ? 'check_in_sleep_heading_by_day' : 'check_in_sleep_heading');
  const noSleep = sleep.noSleep === true;
  return (
    <section class="section panel" aria-label={heading}>
      <h2>{heading}</h2>
      <Switch
        label={say('check_in_no_sleep')}
        on={noSleep}
        onChange={(on) => onChange({ noSleep: on || null })}
      >
        {say('check_in_no_sleep_about')}
      </Switch>
      {times}
      {!noSleep && <AmountFields sleep={sleep} wakings={wakings} onChange={onChange} />}
      {children}
    </section>
  );
}

type AmountProps = Pick<Props, 'wakings' | 'onChange'> & { sleep: Amounts };

function AmountFields({ sleep, wakings, onChange }: AmountProps) {
  const { say } = useWords();
  // Few lie awake then, so it is folded; emptying the field folds nothing up under the person's hand.
  const [lastOpen] = useState(sleep.tasafa !== null && sleep.tasafa > 0);
  return (
    <fieldset class="check-in-group">
      <legend>{say('check_in_amounts')}</legend>
      <div class="check-in-fields check-in-counts">
        <CountField
          label={say('check_in_sol')}
          about={say('check_in_sol_about')}
          count={sleep.sol}
          most={MINUTES_A_DAY}
          onChange={(sol) => onChange({ sol })}
        />
        <CountField
          label={say('check_in_nwak')}
          about={wakings && say('check_in_nwak_about', wakings)}
          count={sleep.nwak}
          most={MOST_WAKINGS}
          onChange={(nwak) => onChange({ nwak })}
        />
        <CountField
          label={say('check_in_waso')}
          count={sleep.waso}
          most={MINUTES_A_DAY}
          onChange={(waso) => onChange({ waso })}
        />
      </div>
      <details open={lastOpen}>
        <summary>{say('check_in_tasafa_fold')}</summary>
        <CountField
          label={say('check_in_tasafa')}
          about={say('check_in_tasafa_about')}
          count={sleep.tasafa}
          most={MINUTES_A_DAY}
          onChange={(tasafa) => onChange({ tasafa })}
        />
      </details>
    </fieldset>
  );
}

const MOST_WAKINGS = 99;
