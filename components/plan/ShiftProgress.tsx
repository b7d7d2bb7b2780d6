import type { EveningPlan } from '../../utils/plan/plan.ts';
import type { Shift, ShiftOutlook } from '../../utils/plan/shift.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';

type Props = {
  shift: Shift;
  outlook: ShiftOutlook;
  /** What holds for the evening under way. */
  tonight: EveningPlan;
  /** Today's times become the plan. */
  onKeep: () => void;
  onBack: () => void;
};

/** A gradual move under way, or arrived, and the two ways to end it. */
export function ShiftProgress({ shift, outlook, tonight, onKeep, onBack }: Props) {
  const words = useWords();
  const { say } = words;
  const begun = tonight.evening >= shift.since;
  const reached = begun && tonight.evening >= outlook.reached;
  return (
    <>
      <output class="outlook">{progressText(words, shift, outlook, tonight)}</output>
      <div class="buttons">
        {begun && (
          <button type="button" class="button" onClick={onKeep}>
            {say(reached ? 'shift_keep' : 'shift_stop')}
          </button>
        )}
        <button type="button" class="button" onClick={onBack}>
          {say('shift_back')}
        </button>
      </div>
      {begun && !reached && <p class="soft">{say('shift_stop_about')}</p>}
    </>
  );
}

function progressText(
  { say, formats }: PageWords,
  shift: Shift,
  { reached }: ShiftOutlook,
  tonight: EveningPlan,
): string {
  const to = formats.clockTime(shift.to);
  if (tonight.evening < shift.since) return say('shift_first_step', to, formats.day(shift.since));
  if (tonight.evening >= reached) return say('shift_reached', to);
  const way = say('shift_under_way', to, formats.day(reached));
  const today = say('shift_tonight', formats.clockTime(tonight.plannedBedtime));
  return tonight.on ? `${today} ${way}` : way;
}
