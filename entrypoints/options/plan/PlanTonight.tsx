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
import {
  type EngineState,
  knownEvening,
  type TonightState,
} from '../../../utils/engine/engine-state.ts';
import type { EveningPrompt } from '../../../utils/engine/evening-prompts.ts';
import { addEvenings, type EveningKey } from '../../../utils/evening/calendar.ts';
import type { ClockTime } from '../../../utils/evening/clock-time.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { type Now, wallClockAt } from '../../../utils/evening/instant.ts';
import { type MarkedDays, modeOf } from '../../../utils/plan/marked-days.ts';
import { nightOf } from '../../../utils/plan/night.ts';
import {
  backToPlan,
  dayOf,
  type EveningPlan,
  moveTonight,
  planOf,
} from '../../../utils/plan/plan.ts';
import { sleepsByDay } from '../../../utils/plan/sleeps-by-day.ts';
import { has, rowOf } from '../../../utils/prompts/catalog.ts';
import { isOverTonight } from '../../../utils/prompts/open-due.ts';
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

/** The evening under way as this page sees it. */
type Tonight = {
  evening: EveningKey;
  plan: EveningPlan;
  /** The weekly plan has no bedtime for it. */
  offByWeek: boolean;
  byDay: boolean;
  state: PauseState;
  marked: MarkedDays | null;
};

/** The evening under way: its line, its bedtime, whether prompts come, and what kind of evening it is. */
export function PlanTonight({ prompts, ...part }: PlanPart) {
  const { draft, change, changeNow, engine, now } = part;
  const { say } = useWords();
  const { send, failed } = useCommand();
  const tonight = tonightOf(part);
  const { evening, byDay, marked } = tonight;
  const night = nightOf(tonight.plan, now.zone, draft.turnOvers);
  const heading = say(byDay ? 'before_sleep' : 'tonight');
  const move = (bedtime: ClockTime) =>
    changeNow(({ plan }, { at }) => ({ plan: moveTonight(plan, { evening, bedtime }, at) }));
  return (
    <section class="section panel" aria-label={heading}>
      <h2>{heading}</h2>
      {night && (
        <EveningLine
          night={night}
          at={now.at}
          prompts={prompts.map((one) => ({ ...one, silent: isSilent(one, tonight, engine) }))}
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
        {...tonight}
        marked={marked !== null}
        onMove={move}
        onBack={() => changeNow(({ plan }, { at }) => ({ plan: backToPlan(plan, evening, at) }))}
        onNotTonight={() => void send({ type: 'not-tonight', evening })}
        onPromptsAgain={() => void send({ type: 'prompts-again', evening })}
        onEnd={() => changeNow((_, at) => endPause(at))}
      />
      {failed && <NoReply />}
      <MoreTonight tonight={tonight} part={part} onMove={move} />
    </section>
  );
}

type MoreProps = {
  tonight: Tonight;
  part: Omit<PlanPart, 'prompts'>;
  onMove: (bedtime: ClockTime) => void;
};

/** What is asked less often of an evening, folded: an exact bedtime, a pause, a mark, "no screen". */
function MoreTonight({ tonight, part: { draft, changeNow, now }, onMove }: MoreProps) {
  const { say } = useWords();
  const { evening, plan, offByWeek, byDay, state, marked } = tonight;
  // Only at first: what is unfolded does not fold by itself.
  const [unfolded] = useState(marked !== null);
  return (
    <details class="plan-part" open={unfolded}>
      <summary>{say(byDay ? 'more_heading_by_day' : 'more_heading')}</summary>
      <div class="plan-part">
        <BedtimeThisOnce key={plan.bedtime} plan={plan} offByWeek={offByWeek} onMove={onMove} />
        {!marked && state.why === 'none' && (
          <PauseForm
            morning={nextMorning(draft, now)}
            earliest={addEvenings(evening, 1)}
            onPauseUntilMorning={() => changeNow(pauseUntilMorning)}
            onPauseUntil={(date) => changeNow((before, at) => pauseUntilEvening(before, date, at))}
          />
        )}
        <MarkForm
          evening={evening}
          marked={marked}
          onMark={(days) => changeNow((before, at) => markEvenings(before, days, at))}
          onEnd={() => changeNow(endMarked)}
        />
        {plan.on && <NoScreenTonight evening={evening} byDay={byDay} />}
      </div>
    </details>
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

/** What silences an evening, or ended one prompt of it; going to bed and "not tonight" leave the morning (law 6). */
function isSilent(
  { prompt: id }: EveningPrompt,
  { evening, state, marked }: Tonight,
  engine: EngineState | null,
): boolean {
  if (marked !== null || state.why === 'paused') return true;
  if (engine === null) return false;
  const isOver = state.why === 'not-tonight' || isInBed(engine, evening);
  return (
    (isOver && !has('next-morning', { id })) || isOverTonight(engine.prompts, evening, rowOf(id))
  );
}

function isInBed(engine: EngineState, evening: EveningKey): boolean {
  return (knownEvening(engine, evening)?.bed ?? null) !== null;
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

function tonightOf({ draft, engine, now }: Omit<PlanPart, 'prompts'>): Tonight {
  const { marked, turnOvers } = draft;
  const evening = eveningOf(now, turnOvers);
  const plan = planOf(evening, draft.plan);
  return {
    evening,
    plan,
    offByWeek: !dayOf(evening, draft.plan).on,
    byDay: sleepsByDay(plan.bedtime),
    state: pauseState(draft.pausedUntil, engine && knownEvening(engine, evening), now),
    marked: modeOf(evening, marked) && marked,
  };
}

function pauseState(until: number | null, known: TonightState | null, now: Now): PauseState {
  if (until !== null && until > now.at + PAGE_CLOCK_MS) {
    return { why: 'paused', until, date: wallClockAt(until, now.zone).date };
  }
  return { why: known?.notTonight ? 'not-tonight' : 'none' };
}
