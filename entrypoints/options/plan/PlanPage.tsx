import { ClockForm } from '../../../components/plan/ClockForm.tsx';
import { CountingForm } from '../../../components/plan/CountingForm.tsx';
import { PlanSentence } from '../../../components/plan/PlanSentence.tsx';
import '../../../components/plan/plan.css';
import '../../../components/ui/time-field.css';
import { ThemeForm } from '../../../components/plan/ThemeForm.tsx';
import { laterPart } from '../../../components/ui/later-part.tsx';
import { SavedNote } from '../../../components/ui/SavedNote.tsx';
import { comingPrompts } from '../../../utils/engine/coming.ts';
import type { EngineState } from '../../../utils/engine/engine-state.ts';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import type { ClockTime } from '../../../utils/evening/clock-time.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { type Now, wallClockAt } from '../../../utils/evening/instant.ts';
import { changeTurnOver, DEFAULT_TURN_OVER } from '../../../utils/evening/turn-over.ts';
import { nightOf } from '../../../utils/plan/night.ts';
import { planOf } from '../../../utils/plan/plan.ts';
import { sleepsByDay } from '../../../utils/plan/sleeps-by-day.ts';
import { browserZone } from '../../../utils/platform/clock.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { readEngine } from '../../../utils/storage/engine-store.ts';
import { watchQuery } from '../../../utils/storage/watch-query.ts';
import { useLive } from '../../shared/use-live.ts';
import { useSettingsDraft } from '../../shared/use-settings-draft.ts';
import type { PageProps } from '../page-props.ts';
import { PlanDiary } from './PlanDiary.tsx';
import { PlanNights } from './PlanNights.tsx';
import { PlanPrompts } from './PlanPrompts.tsx';
import { PlanTonight } from './PlanTonight.tsx';

const CrisisForm = laterPart(() =>
  import('../../../components/plan/CrisisForm.tsx').then((it) => it.CrisisForm),
);

/** The plan: tonight, when the evenings end, what may be said on them, and what that comes to. `#plan/crisis` opens it at the number to call. */
export function PlanPage({ settings, now, rest }: PageProps) {
  const { draft, state, change, changeNow, again } = useSettingsDraft(settings);
  const engine = useLive<EngineState | null>(() => watchQuery(readEngine), []).value ?? null;
  const { turnOvers } = draft;
  const turnOver = turnOvers.at(-1)?.at ?? DEFAULT_TURN_OVER;
  const moveTurnOver = (to: ClockTime) =>
    change({ turnOvers: changeTurnOver(turnOvers, { to, current: eveningOf(now, turnOvers) }) });
  const part = { draft, change, changeNow, engine, now };
  return (
    <>
      <SavedNote state={state} onAgain={again} />
      <div class="plan">
        <div class="plan-aside">
          <PlanSentence
            {...nightAhead(draft, now)}
            today={wallClockAt(now.at, now.zone).date}
            coming={datedPrompts({ settings: draft, state: engine }, now)}
          />
        </div>
        <div class="plan-forms">
          <PlanTonight {...part} />
          <PlanNights {...part} turnOver={turnOver} onTurnOver={moveTurnOver} />
          <PlanPrompts {...part} />
          <PlanDiary {...part} />
          <CountingForm {...draft} onChange={change} />
          <ThemeForm theme={draft.theme} onChange={(theme) => change({ theme })} />
          <ClockForm
            at={now.at}
            zone={draft.zone}
            browserZone={browserZone()}
            zones={Intl.supportedValuesOf('timeZone')}
            onZone={(zone) => change({ zone })}
            turnOver={turnOver}
            onTurnOver={moveTurnOver}
          />
          <CrisisForm
            number={draft.crisisNumber}
            asked={rest === 'crisis'}
            onChange={(crisisNumber) => change({ crisisNumber })}
          />
        </div>
      </div>
    </>
  );
}

/** The next three prompts as the scheduler sees them, each with its date. */
function datedPrompts(choices: Parameters<typeof comingPrompts>[0], now: Now) {
  return comingPrompts(choices, now, 3).map((prompt) => ({
    ...prompt,
    date: wallClockAt(prompt.dueAt, now.zone).date,
  }));
}

/** The evening under way, or from its bedtime on the next one. */
function nightAhead({ plan, turnOvers }: Settings, now: Now) {
  const current = eveningOf(now, turnOvers);
  const nightAt = (evening: string) => nightOf(planOf(evening, plan), now.zone, turnOvers);
  const tonight = nightAt(current);
  const evening = tonight && tonight.bedtime <= now.at ? addEvenings(current, 1) : current;
  const { bedtime } = planOf(evening, plan);
  return { evening, night: nightAt(evening), byDay: sleepsByDay(bedtime) };
}
