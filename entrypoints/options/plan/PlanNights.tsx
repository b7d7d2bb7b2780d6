import { NightsForm } from '../../../components/plan/NightsForm.tsx';
import { RotationForm } from '../../../components/plan/RotationForm.tsx';
import { ShiftForm } from '../../../components/plan/ShiftForm.tsx';
import { ShiftProgress } from '../../../components/plan/ShiftProgress.tsx';
import { TurnOverWarning } from '../../../components/plan/TurnOverWarning.tsx';
import { WindowField } from '../../../components/plan/WindowField.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import type { ClockTime } from '../../../utils/evening/clock-time.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { allDays, keepShifted, type PlanSettings, planOf } from '../../../utils/plan/plan.ts';
import { startRotation } from '../../../utils/plan/rotation.ts';
import { shiftOutlook } from '../../../utils/plan/shift.ts';
import { fittingTurnOver, turnOverFits } from '../../../utils/plan/turn-over-fit.ts';
import type { PlanPart } from './plan-part.ts';

type Props = PlanPart & { turnOver: ClockTime; onTurnOver: (turnOver: ClockTime) => void };

/** Bedtimes and wake times: one week or two in turn, a gradual move of them, and the window before them. */
export function PlanNights({ draft, change, now, turnOver, onTurnOver }: Props) {
  const { say, formats } = useWords();
  const { plan } = draft;
  const { week, secondWeek, shift } = plan;
  const current = eveningOf(now, draft.turnOvers);
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
      <RotationForm
        evening={current}
        second={secondWeek}
        begin={() => startRotation(week, { current, firstWeekday: formats.firstWeekday })}
        onChange={(second) => changePlan({ secondWeek: second })}
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
      {!turnOverFits(turnOver, plan) && (
        <TurnOverWarning turnOver={turnOver} fitting={fittingTurnOver(plan)} onMove={onTurnOver} />
      )}
      <section class="section panel" aria-label={say('shift_heading')}>
        <h2>{say('shift_heading')}</h2>
        {shift ? (
          <ShiftProgress
            shift={shift}
            outlook={shiftOutlook(allDays(plan), shift)}
            tonight={planOf(current, plan)}
            onKeep={() => change({ plan: keepShifted(plan, current) })}
            onBack={() => changePlan({ shift: null })}
          />
        ) : (
          <ShiftForm
            days={allDays(plan)}
            since={addEvenings(current, 1)}
            onStart={(started) => changePlan({ shift: started })}
          />
        )}
      </section>
      <WindowField
        minutes={plan.windowMinutes}
        onChange={(windowMinutes) => changePlan({ windowMinutes })}
      />
    </>
  );
}
