import { useState } from 'preact/hooks';
import { EveningLine } from '../../../components/plan/EveningLine.tsx';
import { MarkForm } from '../../../components/plan/MarkForm.tsx';
import { NoScreen } from '../../../components/plan/NoScreen.tsx';
import { PauseForm, type PauseState } from '../../../components/plan/PauseForm.tsx';
import { PlanSentence } from '../../../components/plan/PlanSentence.tsx';
import { TonightForm } from '../../../components/plan/TonightForm.tsx';
import { BedtimeThisOnce } from '../../../components/tonight/TonightBedtime.tsx';
import { NoReply } from '../../../components/ui/NoReply.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { comingPrompts } from '../../../utils/engine/coming.ts';
import { knownEvening } from '../../../utils/engine/engine-state.ts';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import type { ClockTime } from '../../../utils/evening/clock-time.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { type Now, wallClockAt } from '../../../utils/evening/instant.ts';
import { modeOf } from '../../../utils/plan/marked-days.ts';
import { nightOf } from '../../../utils/plan/night.ts';
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

/** The evening under way: its line, its bedtime, whether prompts come, and what kind of evening it is. */
export function PlanTonight({ prompts, ...part }: PlanPart) {
  const { draft, change, changeNow, engine, now } = part;
  const { say } = useWords();
  const { send, failed } = useCommand();
  const evening = eveningOf(now, draft.turnOvers);
  const tonight = planOf(evening, draft.plan);
  const night = nightOf(tonight, now.zone, draft.turnOvers);
  const byDay = sleepsByDay(tonight.bedtime);
  const state = pauseState(part);
  const marked = modeOf(evening, draft.marked) && draft.marked;
  // Only at first: what is unfolded does not fold by itself.
  const [unfolded] = useState(marked !== null);
  const move = (bedtime: ClockTime) =>
    changeNow(({ plan }, { at }) => ({ plan: moveTonight(plan, { evening, bedtime }, at) }));
  return (
    <section class="section panel" aria-label={say(byDay ? 'before_sleep' : 'tonight')}>
      <h2>{say(byDay ? 'before_sleep' : 'tonight')}</h2>
      {night && (
        <EveningLine
          night={night}
          at={now.at}
          prompts={prompts.map((one) => ({
            ...one,
            on: one.on && state.why === 'none' && !marked,
          }))}
          onSwitch={(id, on) => change((before) => ({ prompts: { ...before.prompts, [id]: on } }))}
        />
      )}
      <PlanSentence
        evening={evening}
        night={night}
        byDay={byDay}
        today={wallClockAt(now.at, now.zone).date}
        coming={datedPrompts({ settings: draft, state: engine }, now)}
      />
      <TonightForm
        plan={tonight}
        offByWeek={!dayOf(evening, draft.plan).on}
        state={state}
        byDay={byDay}
        marked={marked !== null}
        onMove={move}
        onBack={() => changeNow(({ plan }, { at }) => ({ plan: backToPlan(plan, evening, at) }))}
        onNotTonight={() => void send({ type: 'not-tonight', evening })}
        onPromptsAgain={() => void send({ type: 'prompts-again', evening })}
        onEnd={() => changeNow((_, at) => endPause(at))}
      />
      {failed && <NoReply />}
      <details class="plan-part" open={unfolded}>
        <summary>{say(byDay ? 'more_heading_by_day' : 'more_heading')}</summary>
        <div class="plan-part">
          <BedtimeThisOnce
            key={tonight.bedtime}
            plan={tonight}
            offByWeek={!dayOf(evening, draft.plan).on}
            onMove={move}
          />
          {!marked && state.why === 'none' && (
            <PauseForm
              morning={nextMorning(draft, now)}
              earliest={addEvenings(evening, 1)}
              onPauseUntilMorning={() => changeNow(pauseUntilMorning)}
              onPauseUntil={(date) =>
                changeNow((before, at) => pauseUntilEvening(before, date, at))
              }
            />
          )}
          <MarkForm
            evening={evening}
            marked={marked}
            onMark={(days) => changeNow((before, at) => markEvenings(before, days, at))}
            onEnd={() => changeNow(endMarked)}
          />
          {tonight.on && <NoScreenTonight evening={evening} byDay={byDay} />}
        </div>
      </details>
    </section>
  );
}

function NoScreenTonight({ evening, byDay }: { evening: string; byDay: boolean }) {
  const record = useLive(() => watchQuery(() => eveningRecord(evening)), [evening]).value;
  const { save, trouble } = useSave();
  return (
    <>
      <NoScreen
        chosen={record?.noScreen === true}
        byDay={byDay}
        onChange={(chosen) => save(noScreenOf(evening, chosen))}
      />
      {trouble && <Trouble kind={trouble} />}
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

/** The clock of a page may be a quarter of a minute old, so a pause that ended just now is over. */
const PAGE_CLOCK_MS = 20_000;

function pauseState({ draft, engine, now }: Omit<PlanPart, 'prompts'>): PauseState {
  const { pausedUntil: until, turnOvers } = draft;
  if (until !== null && until > now.at + PAGE_CLOCK_MS) {
    return { why: 'paused', until, date: wallClockAt(until, now.zone).date };
  }
  const evening = eveningOf(now, turnOvers);
  const notTonight = engine !== null && knownEvening(engine, evening)?.notTonight === true;
  return { why: notTonight ? 'not-tonight' : 'none' };
}
