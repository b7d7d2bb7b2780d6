import type { ComponentChildren } from 'preact';
import type { Weekday } from '../../utils/evening/calendar.ts';
import type { ClockTime } from '../../utils/evening/clock-time.ts';
import { WEEKDAYS } from '../../utils/plan/week-plan.ts';
import type { ClockHours } from '../../utils/settings/settings.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TimeField } from '../ui/TimeField.tsx';
import { useWords } from '../ui/words-context.ts';
import { ZoneSelect } from './ZoneQuestion.tsx';

const HOURS: readonly ClockHours[] = ['h12', 'h23'];

/** As the settings hold them; null follows the browser. */
type Choices = { zone: string | null; hours: ClockHours | null; firstWeekday: Weekday | null };

type Props = Choices & {
  /** Epoch ms, shown so that a wrong zone is seen. */
  at: number;
  browserZone: string;
  zones: readonly string[];
  turnOver: ClockTime;
  onChange: (part: Partial<Choices>) => void;
  onTurnOver: (turnOver: ClockTime) => void;
  children?: ComponentChildren;
};

/** The clock that Evenfall goes by and writes: the zone, 12 or 24 hours, and where a day and a week begin. */
export function ClockForm({ zone, hours, firstWeekday, onChange, ...props }: Props) {
  const { say, formats } = useWords();
  const { browserZone, turnOver } = props;
  return (
    <section class="section panel" aria-label={say('settings_clock_heading')}>
      <h2>{say('settings_clock_heading')}</h2>
      <p>{say('plan_clock_now', formats.clock(props.at), zone ?? browserZone)}</p>
      <div class="fields">
        <ZoneSelect
          label={say('plan_zone')}
          zone={zone}
          zones={props.zones}
          none={say('plan_zone_follow', browserZone)}
          onZone={(chosen) => onChange({ zone: chosen })}
        />
        <SelectField
          label={say('settings_hours')}
          value={hours ?? ''}
          choices={[
            { value: '', label: say('settings_as_browser') },
            ...HOURS.map((value) => ({ value, label: say(`settings_hours_${value}`) })),
          ]}
          onChange={(value) => onChange({ hours: (value || null) as ClockHours | null })}
        />
        <SelectField
          label={say('settings_first_weekday')}
          value={String(firstWeekday ?? '')}
          choices={[
            { value: '', label: say('settings_as_browser') },
            ...WEEKDAYS.map((weekday) => ({
              value: String(weekday),
              label: formats.weekdayName(weekday, 'long'),
            })),
          ]}
          onChange={(value) =>
            onChange({ firstWeekday: (Number(value) || null) as Weekday | null })
          }
        />
        <TimeField label={say('plan_turn_over')} value={turnOver} onChange={props.onTurnOver} />
      </div>
      <p class="soft">{say('plan_turn_over_about', formats.clockTime(turnOver))}</p>
      {props.children}
    </section>
  );
}
