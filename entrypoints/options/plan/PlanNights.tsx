import { NightsForm } from '../../../components/plan/NightsForm.tsx';
import { ShiftProgress } from '../../../components/plan/ShiftProgress.tsx';
import { TurnOverWarning } from '../../../components/plan/TurnOverWarning.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { allDays, keepShifted, type PlanSettings, planOf } from '../../../utils/plan/plan.ts';
import { shiftOutlook } from '../../../utils/plan/shift.ts';
import { turnOverPart } from '../turn-over-part.ts';
import type { PlanPart } from './plan-part.ts';

/** Bedtimes and wake times: one week or two in turn, and a gradual move of them while it goes on. */
export function PlanNights({ draft, change, now }: PlanPart) {
  const { say } = useWords();
  const { plan } = draft;
  const { week, secondWeek, shift } = plan;
  const current = eveningOf(now, draft.turnOvers);
  const { turnOver, move, cuts } = turnOverPart({ draft, change }, now);
  const changePlan = (part: Partial<PlanSettings>) => change({ plan: { ...plan, ...part } });
  const note = shift && say('shift_base_note');
  return (
    <>
      <NightsForm
        heading={say(secondWeek ? 'plan_first_heading' : 'plan_nights_heading')}
        note={note}
        week={week}
        turnOver={turnOver}
        onChange={(changed) => changePlan({ week: changed })}
      />
      {secondWeek && (
        <NightsForm
          heading={say('plan_second_heading')}
          note={note}
          week={secondWeek.week}
          turnOver={turnOver}
          onChange={(changed) => changePlan({ secondWeek: { ...secondWeek, week: changed } })}
        />
      )}
      {shift && (
        <section class="section panel" aria-label={say('shift_heading')}>
          <h2>{say('shift_heading')}</h2>
          <ShiftProgress
            shift={shift}
            outlook={shiftOutlook(allDays(plan), shift)}
            tonight={planOf(current, plan)}
            onKeep={() => change({ plan: keepShifted(plan, current) })}
            onBack={() => changePlan({ shift: null })}
          />
        </section>
      )}
      {cuts && <TurnOverWarning turnOver={turnOver} {...cuts} onMove={move} />}
    </>
  );
}
