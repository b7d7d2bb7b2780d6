import { AbsorbingForm } from '../../../components/plan/AbsorbingForm.tsx';
import { MovementForm } from '../../../components/plan/MovementForm.tsx';
import { NoticesForm } from '../../../components/plan/NoticesForm.tsx';
import { RotationForm } from '../../../components/plan/RotationForm.tsx';
import { ShiftForm } from '../../../components/plan/ShiftForm.tsx';
import { systemOf, TestNotice } from '../../../components/plan/TestNotice.tsx';
import { WindowField } from '../../../components/plan/WindowField.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { allDays, type PlanSettings } from '../../../utils/plan/plan.ts';
import { startRotation } from '../../../utils/plan/rotation.ts';
import { CAN_BE_SILENT } from '../../../utils/platform/notices.ts';
import { rebased } from '../../../utils/rows/rebase.ts';
import { useTestNotice } from '../../shared/use-test-notice.ts';
import type { PlanPart } from './plan-part.ts';

/** What is chosen once: how the bedtimes alternate or move, and how prompts come. */
export function PlanMore(part: PlanPart) {
  const { draft, change } = part;
  const test = useTestNotice();
  return (
    <div class="plan-more">
      <Bedtimes {...part} />
      <MovementForm {...draft} usualOnsetAt={part.usualOnsetAt} onChange={change} />
      <NoticesForm {...draft} canBeSilent={CAN_BE_SILENT} onChange={change}>
        <TestNotice {...test} system={systemOf(navigator.userAgent)} />
      </NoticesForm>
      <AbsorbingForm
        own={draft.absorbing}
        onChange={(list, shown) =>
          change(({ absorbing }) => ({
            absorbing: list && rebased(absorbing ?? shown, shown, list, 'made').slice(),
          }))
        }
      />
    </div>
  );
}

/** Two weeks in turn, the start of a gradual move, and the wind-down time. */
function Bedtimes({ draft: { plan, turnOvers }, change, now }: PlanPart) {
  const { say, formats } = useWords();
  const current = eveningOf(now, turnOvers);
  const { firstWeekday } = formats;
  const changePlan = (part: Partial<PlanSettings>) => change({ plan: { ...plan, ...part } });
  return (
    <>
      <RotationForm
        evening={current}
        second={plan.secondWeek}
        begin={() => startRotation(plan.week, { current, firstWeekday })}
        onChange={(second) => changePlan({ secondWeek: second })}
      />
      {!plan.shift && (
        <section class="section panel" aria-label={say('shift_heading')}>
          <h2>{say('shift_heading')}</h2>
          <ShiftForm
            days={allDays(plan)}
            since={addEvenings(current, 1)}
            onStart={(started) => changePlan({ shift: started })}
          />
        </section>
      )}
      <WindowField
        minutes={plan.windowMinutes}
        onChange={(windowMinutes) => changePlan({ windowMinutes })}
      />
    </>
  );
}
