import { MarkForm } from '../../../components/plan/MarkForm.tsx';
import { NoScreen } from '../../../components/plan/NoScreen.tsx';
import { PauseForm } from '../../../components/plan/PauseForm.tsx';
import { TonightBedtime } from '../../../components/tonight/TonightBedtime.tsx';
import { NoReply } from '../../../components/ui/NoReply.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { knownEvening } from '../../../utils/engine/engine-state.ts';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { type Now, wallClockAt } from '../../../utils/evening/instant.ts';
import { modeOf } from '../../../utils/plan/marked-days.ts';
import { dayOf, planOf } from '../../../utils/plan/plan.ts';
import { sleepsByDay } from '../../../utils/plan/sleeps-by-day.ts';
import { backToPlan, moveTonight } from '../../../utils/plan/tonight-only.ts';
import {
  endMarked,
  endPause,
  markEvenings,
  nextMorning,
  pauseUntilEvening,
  pauseUntilMorning,
} from '../../../utils/settings/quiet-times.ts';
import { readNow } from '../../../utils/storage/read-now.ts';
import { useCommand } from '../../shared/use-command.ts';
import type { PlanPart } from './plan-part.ts';
import { useNoScreen } from './use-no-screen.ts';

/** The evening under way: its bedtime, whether prompts come, and what kind of evening it is. */
export function PlanTonight({ draft, change, engine, now }: PlanPart) {
  const { say } = useWords();
  const { send, failed } = useCommand();
  const evening = eveningOf(now, draft.turnOvers);
  const { trouble, ...noScreen } = useNoScreen(evening);
  const tonight = planOf(evening, draft.plan);
  const byDay = sleepsByDay(tonight.bedtime);
  const notTonight = engine !== null && knownEvening(engine, evening)?.notTonight === true;
  const marked = modeOf(evening, draft.marked) && draft.marked;
  // The moment of the press: the one of the page may be a quarter of a minute old.
  const then = (act: (now: Now) => void) => void readNow().then(act);
  return (
    <section class="section panel" aria-label={say(byDay ? 'before_sleep' : 'tonight')}>
      <h2>{say(byDay ? 'before_sleep' : 'tonight')}</h2>
      <TonightBedtime
        plan={tonight}
        offByWeek={!dayOf(evening, draft.plan).on}
        onMove={(bedtime) =>
          then(({ at }) => change({ plan: moveTonight(draft.plan, { evening, bedtime }, at) }))
        }
        onBack={() => then(({ at }) => change({ plan: backToPlan(draft.plan, evening, at) }))}
      />
      {!marked && (
        <PauseForm
          state={pauseState(draft.pausedUntil, notTonight, now)}
          byDay={byDay}
          morning={nextMorning(draft, now)}
          earliest={addEvenings(evening, 1)}
          onNotTonight={() => void send({ type: 'not-tonight', evening })}
          onPromptsAgain={() => void send({ type: 'prompts-again', evening })}
          onPauseUntilMorning={() => then((at) => change(pauseUntilMorning(draft, at)))}
          onPauseUntil={(date) => change(pauseUntilEvening(draft, date, now))}
          onEnd={() => then((at) => change(endPause(at)))}
        />
      )}
      {failed && <NoReply />}
      <MarkForm
        evening={evening}
        marked={marked}
        onMark={(days) => then((at) => change(markEvenings(draft, days, at)))}
        onEnd={() => then((at) => change(endMarked(draft, at)))}
      />
      {tonight.on && <NoScreen {...noScreen} byDay={byDay} />}
      {trouble && <Trouble kind={trouble} />}
    </section>
  );
}

/** The clock of a page may be a quarter of a minute old, so a pause that ended just now is over. */
const PAGE_CLOCK_MS = 20_000;

function pauseState(pausedUntil: number | null, notTonight: boolean, { at, zone }: Now) {
  if (pausedUntil !== null && pausedUntil > at + PAGE_CLOCK_MS) {
    return {
      why: 'paused',
      until: pausedUntil,
      date: wallClockAt(pausedUntil, zone).date,
    } as const;
  }
  return { why: notTonight ? 'not-tonight' : 'none' } as const;
}
