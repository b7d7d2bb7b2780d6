import { useState } from 'preact/hooks';
import {
  type ClockTime,
  clockTimeAt,
  minutesBetween,
  minutesOfDay,
} from '../../utils/evening/clock-time.ts';
import type { EveningPlan } from '../../utils/plan/plan.ts';
import { TimeField } from '../ui/TimeField.tsx';
import { type PageWords, useWords } from '../ui/words-context.ts';
import './more.css';

type Props = {
  /** What holds for the evening under way. */
  plan: EveningPlan;
  /** The weekly plan has no bedtime for it. */
  offByWeek: boolean;
  onMove: (bedtime: ClockTime) => void;
  onBack: () => void;
};

/** The bedtime of this one evening, which can be moved and taken back. */
export function TonightBedtime({ plan, offByWeek, onMove, onBack }: Props) {
  const words = useWords();
  return (
    <div class="plan-part">
      <output>{bedtimeText(words, plan, offByWeek)}</output>
      <BedtimeThisOnce
        key={plan.bedtime}
        plan={plan}
        offByWeek={offByWeek}
        onMove={onMove}
        onBack={onBack}
      />
    </div>
  );
}

/**
 * The bedtime of this one evening. It is moved by a button: on the way to 23:00 a time field passes
 * through other times, and each would let prompts come.
 */
export function BedtimeThisOnce({ plan, offByWeek, onMove, onBack }: Props) {
  const { say, formats } = useWords();
  const [chosen, setChosen] = useState(plan.bedtime);
  const meant = twelveHoursOff(chosen, plan.bedtime);
  const moved = plan.on && (offByWeek || plan.bedtime !== plan.plannedBedtime);
  return (
    <div class="more-row">
      <TimeField label={say('tonight_plan_bedtime')} value={chosen} onChange={setChosen} />
      {meant !== null && (
        <button type="button" class="button" onClick={() => setChosen(meant)}>
          {say('more_bedtime_meant', formats.clockTime(meant))}
        </button>
      )}
      <button
        type="button"
        class="button"
        disabled={plan.on && chosen === plan.bedtime}
        onClick={() => onMove(chosen)}
      >
        {say(plan.on ? 'more_bedtime_move' : 'more_bedtime_set')}
      </button>
      {moved && (
        <button
          type="button"
          class="button"
          onClick={() => {
            setChosen(plan.plannedBedtime);
            onBack();
          }}
        >
          {say('tonight_plan_back')}
        </button>
      )}
    </div>
  );
}

function bedtimeText({ say, formats }: PageWords, plan: EveningPlan, offByWeek: boolean): string {
  if (!plan.on) return say('tonight_plan_off');
  const bedtime = formats.clockTime(plan.bedtime);
  if (offByWeek) return say('tonight_plan_added', bedtime);
  if (plan.bedtime === plan.plannedBedtime) return say('tonight_plan_state', bedtime);
  return say('tonight_plan_moved', bedtime, formats.clockTime(plan.plannedBedtime));
}

/** The time twelve hours away, when that is much nearer to the bedtime of the plan: a slip of AM and PM. */
function twelveHoursOff(chosen: ClockTime, bedtime: ClockTime): ClockTime | null {
  const apart = (clock: ClockTime) => {
    const later = minutesBetween(bedtime, clock);
    return Math.min(later, 1440 - later);
  };
  const other = clockTimeAt(minutesOfDay(chosen) + 720);
  return apart(chosen) > 480 && apart(other) < 240 ? other : null;
}
