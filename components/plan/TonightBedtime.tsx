import type { ClockTime } from '../../utils/evening/clock-time.ts';
import type { EveningPlan } from '../../utils/evening/plan.ts';
import { TimeField } from '../ui/TimeField.tsx';
import { type PageWords, useWords } from '../ui/words-context.ts';

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
  const moved = plan.on && (offByWeek || plan.bedtime !== plan.plannedBedtime);
  return (
    <div class="plan-part">
      <output>{bedtimeText(words, plan, offByWeek)}</output>
      <div class="fields">
        <TimeField
          label={words.say('tonight_plan_bedtime')}
          value={plan.on ? plan.bedtime : ''}
          onChange={onMove}
        />
        {moved && (
          <button type="button" class="button" onClick={onBack}>
            {words.say('tonight_plan_back')}
          </button>
        )}
      </div>
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
