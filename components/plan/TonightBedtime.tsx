import type { ClockTime } from '../../utils/evening/clock-time.ts';
import type { EveningPlan } from '../../utils/plan/plan.ts';
import { BedtimeThisOnce } from '../tonight/BedtimeThisOnce.tsx';
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

function bedtimeText({ say, formats }: PageWords, plan: EveningPlan, offByWeek: boolean): string {
  if (!plan.on) return say('tonight_plan_off');
  const bedtime = formats.clockTime(plan.bedtime);
  if (offByWeek) return say('tonight_plan_added', bedtime);
  if (plan.bedtime === plan.plannedBedtime) return say('tonight_plan_state', bedtime);
  return say('tonight_plan_moved', bedtime, formats.clockTime(plan.plannedBedtime));
}
