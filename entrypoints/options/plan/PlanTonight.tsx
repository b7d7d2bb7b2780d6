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
import { backToPlan, dayOf, moveTonight, planOf } from '../../../utils/plan/plan.ts';
import { sleepsByDay } from '../../../utils/plan/sleeps-by-day.ts';
import {
  endMarked,
  endPause,
  markEvenings,
  nextMorning,
  pauseUntilEvening,
  pauseUntilMorning,
} from '../../../utils/settings/quiet-times.ts';
import { eveningRecord } from '../../../utils/storage/read-rows.ts';
import { watchQuery } from '../../../utils/storage/watch-query.ts';
import { noScreenOf } from '../../shared/evening-answers.ts';
import { useCommand } from '../../shared/use-command.ts';
import { useLive } from '../../shared/use-live.ts';
import { useSave } from '../../shared/use-save.ts';
import type { PlanPart } from './plan-part.ts';

/** The evening under way: its bedtime, whether prompts come, and what kind of evening it is. */
export function PlanTonight({ draft, changeNow, engine, now }: PlanPart) {
  const { say } = useWords();
  const { send, failed } = useCommand();
  const evening = eveningOf(now, draft.turnOvers);
  const record = useLive(() => watchQuery(() => eveningRecord(evening)), [evening]).value;
  const { save, trouble } = useSave();
  const tonight = planOf(evening, draft.plan);
  const byDay = sleepsByDay(tonight.bedtime);
  const notTonight = engine !== null && knownEvening(engine, evening)?.notTonight === true;
  const marked = modeOf(evening, draft.marked) && draft.marked;
  return (
    <section class="section panel" aria-label={say(byDay ? 'before_sleep' : 'tonight')}>
      <h2>{say(byDay ? 'before_sleep' : 'tonight')}</h2>
      <TonightBedtime
        plan={tonight}
        offByWeek={!dayOf(evening, draft.plan).on}
        onMove={(bedtime) =>
          changeNow(({ plan }, { at }) => ({ plan: moveTonight(plan, { evening, bedtime }, at) }))
        }
        onBack={() => changeNow(({ plan }, { at }) => ({ plan: backToPlan(plan, evening, at) }))}
      />
      {!marked && (
        <PauseForm
          state={pauseState(draft.pausedUntil, notTonight, now)}
          byDay={byDay}
          morning={nextMorning(draft, now)}
          earliest={addEvenings(evening, 1)}
          onNotTonight={() => void send({ type: 'not-tonight', evening })}
          onPromptsAgain={() => void send({ type: 'prompts-again', evening })}
          onPauseUntilMorning={() => changeNow(pauseUntilMorning)}
          onPauseUntil={(date) => changeNow((before, at) => pauseUntilEvening(before, date, at))}
          onEnd={() => changeNow((_, at) => endPause(at))}
        />
      )}
      {failed && <NoReply />}
      <MarkForm
        evening={evening}
        marked={marked}
        onMark={(days) => changeNow((before, at) => markEvenings(before, days, at))}
        onEnd={() => changeNow(endMarked)}
      />
      {tonight.on && (
        <NoScreen
          chosen={record?.noScreen === true}
          byDay={byDay}
          onChange={(chosen) => save(noScreenOf(evening, chosen))}
        />
      )}
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
