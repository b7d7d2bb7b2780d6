import type { Weekday } from '../../utils/evening/calendar.ts';
import { type ClockTime, minutesOfDay } from '../../utils/evening/clock-time.ts';
import type { DayPlan } from '../../utils/plan/week-plan.ts';
import { Switch } from '../ui/Switch.tsx';
import { TimeField } from '../ui/TimeField.tsx';
import { useWords } from '../ui/words-context.ts';
import { rangeText } from '../words/night-text.ts';

type Props = {
  /** The weekday on which the evening begins. */
  weekday: Weekday;
  day: DayPlan;
  turnOver: ClockTime;
  onChange: (part: Partial<DayPlan>) => void;
};

/** One evening of the week. A bedtime after midnight says on which weekday's date it falls. */
export function NightRow({ weekday, day, turnOver, onChange }: Props) {
  const words = useWords();
  const { say, formats } = words;
  const name = formats.weekdayName(weekday, 'long');
  const bedtimeNextDay = minutesOfDay(day.bedtime) < minutesOfDay(turnOver);
  const tomorrow = formats.weekdayName(((weekday % 7) + 1) as Weekday, 'long');
  return (
    <div class="night-row">
      <Switch label={name} on={day.on} onChange={(on) => onChange({ on })} />
      {day.on ? (
        <div class="night-times">
          <TimeField
            label={say('plan_bedtime')}
            name={say('plan_bedtime_of', name)}
            value={day.bedtime}
            onChange={(bedtime) => onChange({ bedtime })}
          />
          <TimeField
            label={say('plan_wake')}
            name={say('plan_wake_of', name)}
            value={day.wake}
            onChange={(wake) => onChange({ wake })}
          />
          <output>
            {rangeText(words, day)}
            {bedtimeNextDay && <small>{say('plan_bedtime_next_day', tomorrow)}</small>}
          </output>
        </div>
      ) : (
        <p class="soft">{say('plan_evening_off')}</p>
      )}
    </div>
  );
}
