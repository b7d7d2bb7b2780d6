import { useState } from 'preact/hooks';
import type { Weekday } from '../../utils/evening/calendar.ts';
import {
  type ClockTime,
  MINUTES_A_DAY,
  minutesBetween,
  minutesOfDay,
} from '../../utils/evening/clock-time.ts';
import {
  type DayPlan,
  isSameForAll,
  sameForAll,
  WEEKDAYS,
  type WeekPlan,
} from '../../utils/plan/week-plan.ts';
import { Switch } from '../ui/Switch.tsx';
import { TimeField } from '../ui/TimeField.tsx';
import '../ui/chips.css';
import { useWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';
import { rangeText } from '../words/night-text.ts';

type Props = {
  heading: string;
  /** Something to know before changing these times. */
  note?: string | null;
  week: WeekPlan;
  turnOver: ClockTime;
  onChange: (week: WeekPlan) => void;
};

/** Bedtime and wake time, the same for all evenings or one by one, each evening on or off. */
export function NightsForm({ heading, note, week, turnOver, onChange }: Props) {
  const { say, formats } = useWords();
  const [same, setSame] = useState(() => isSameForAll(week));
  const days = WEEKDAYS.map((_, day) => (((formats.firstWeekday - 1 + day) % 7) + 1) as Weekday);
  const model = week[days.find((weekday) => week[weekday].on) ?? 1];
  const changeDay = (weekday: Weekday, part: Partial<DayPlan>) =>
    onChange({ ...week, [weekday]: { ...week[weekday], ...part } });
  const chooseSame = (chosen: boolean) => {
    setSame(chosen);
    if (chosen) onChange(sameForAll(week, model));
  };
  return (
    <section class="section panel" aria-label={heading}>
      <h2>{heading}</h2>
      {note && <p class="soft">{note}</p>}
      <Switch label={say('plan_same_for_all')} on={same} onChange={chooseSame} />
      {same ? (
        <>
          <OneNight night={model} onChange={(night) => onChange(sameForAll(week, night))} />
          <EveningsOn week={week} days={days} onChange={changeDay} />
        </>
      ) : (
        <div class="night-rows">
          <div class="night-row night-head" aria-hidden="true">
            <span>{say('plan_evening')}</span>
            <span>{say('plan_bedtime')}</span>
            <span>{say('plan_wake')}</span>
            <span>{say('plan_in_bed')}</span>
          </div>
          {days.map((weekday) => (
            <NightRow
              key={weekday}
              weekday={weekday}
              day={week[weekday]}
              turnOver={turnOver}
              onChange={(part) => changeDay(weekday, part)}
            />
          ))}
        </div>
      )}
    </section>
  );
}

type RowProps = {
  /** The weekday on which the evening begins. */
  weekday: Weekday;
  day: DayPlan;
  turnOver: ClockTime;
  onChange: (part: Partial<DayPlan>) => void;
};

/** One evening of the week. A bedtime after midnight says on which weekday's date it falls. */
function NightRow({ weekday, day, turnOver, onChange }: RowProps) {
  const words = useWords();
  const { say, formats } = words;
  const name = formats.weekdayName(weekday, 'long');
  const bedtimeNextDay = minutesOfDay(day.bedtime) < minutesOfDay(turnOver);
  const tomorrow = formats.weekdayName(((weekday % 7) + 1) as Weekday, 'short');
  return (
    <div class="night-row">
      <OnChip weekday={weekday} on={day.on} onChange={(on) => onChange({ on })} />
      {day.on ? (
        <>
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
            {durationText(words, minutesBetween(day.bedtime, day.wake) || MINUTES_A_DAY)}
            {bedtimeNextDay && <small>{say('plan_bedtime_next_day', tomorrow)}</small>}
          </output>
        </>
      ) : (
        <span class="soft night-off">{say('plan_evening_off')}</span>
      )}
    </div>
  );
}

function OneNight({ night, onChange }: { night: DayPlan; onChange: (night: DayPlan) => void }) {
  const words = useWords();
  return (
    <div class="night-times">
      <TimeField
        label={words.say('plan_bedtime')}
        value={night.bedtime}
        onChange={(bedtime) => onChange({ ...night, bedtime })}
      />
      <TimeField
        label={words.say('plan_wake')}
        value={night.wake}
        onChange={(wake) => onChange({ ...night, wake })}
      />
      <output>{rangeText(words, night)}</output>
    </div>
  );
}

type OnProps = {
  week: WeekPlan;
  days: readonly Weekday[];
  onChange: (weekday: Weekday, part: Partial<DayPlan>) => void;
};

function EveningsOn({ week, days, onChange }: OnProps) {
  const { say } = useWords();
  return (
    <fieldset class="chips">
      <legend>{say('plan_evenings_on')}</legend>
      <div class="chips-row">
        {days.map((weekday) => (
          <OnChip
            key={weekday}
            weekday={weekday}
            on={week[weekday].on}
            onChange={(on) => onChange(weekday, { on })}
          />
        ))}
      </div>
    </fieldset>
  );
}

type ChipProps = { weekday: Weekday; on: boolean; onChange: (on: boolean) => void };

/** A weekday, pressed while its evening has a bedtime. */
function OnChip({ weekday, on, onChange }: ChipProps) {
  const { formats } = useWords();
  return (
    <label class="chip">
      <input
        type="checkbox"
        aria-label={formats.weekdayName(weekday, 'long')}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{formats.weekdayName(weekday, 'short')}</span>
    </label>
  );
}
