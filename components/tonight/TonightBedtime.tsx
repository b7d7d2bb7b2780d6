import { useState } from 'preact/hooks';
import {
  type ClockTime,
  clockTimeAt,
  minutesBetween,
  minutesOfDay,
} from '../../utils/evening/clock-time.ts';
import type { EveningPlan } from '../../utils/plan/plan.ts';
import { TimeField } from '../ui/TimeField.tsx';
import { useWords } from '../ui/words-context.ts';
import './more.css';

type Props = {
  /** What holds for the evening under way. */
  plan: EveningPlan;
  /** The weekly plan has no bedtime for it. */
  offByWeek: boolean;
  onMove: (bedtime: ClockTime) => void;
  /** Absent where the way back stands elsewhere. */
  onBack?: () => void;
};

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
      {moved && onBack && (
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

/** The time twelve hours away, when that is much nearer to the bedtime of the plan: a slip of AM and PM. */
function twelveHoursOff(chosen: ClockTime, bedtime: ClockTime): ClockTime | null {
  const apart = (clock: ClockTime) => {
    const later = minutesBetween(bedtime, clock);
    return Math.min(later, 1440 - later);
  };
  const other = clockTimeAt(minutesOfDay(chosen) + 720);
  return apart(chosen) > 480 && apart(other) < 240 ? other : null;
}
