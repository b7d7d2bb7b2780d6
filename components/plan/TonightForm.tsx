import { type ClockTime, clockTimeAt, minutesOfDay } from '../../utils/evening/clock-time.ts';
import type { EveningPlan } from '../../utils/plan/plan.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';
import type { PauseState } from './PauseForm.tsx';

/** A press moves the bedtime by so many minutes. */
const STEP = 15;

type Props = {
  /** What holds for the evening under way. */
  plan: EveningPlan;
  /** The weekly plan has no bedtime for it. */
  offByWeek: boolean;
  state: PauseState;
  byDay: boolean;
  /** The evening is set aside, so that prompts are off in any case. */
  marked: boolean;
  onMove: (bedtime: ClockTime) => void;
  onBack: () => void;
  onNotTonight: () => void;
  onPromptsAgain: () => void;
  onEnd: () => void;
};

/** This evening in two lines: its bedtime and whether prompts come, each with the presses that change it. */
export function TonightForm({ plan, offByWeek, state, byDay, marked, ...props }: Props) {
  const words = useWords();
  const { say } = words;
  const moved = plan.on && (offByWeek || plan.bedtime !== plan.plannedBedtime);
  const by = (minutes: number) => props.onMove(clockTimeAt(minutesOfDay(plan.bedtime) + minutes));
  return (
    <>
      <div class="tonight-row">
        <output>{bedtimeText(words, plan, offByWeek)}</output>
        {plan.on && (
          <>
            <button type="button" class="button" onClick={() => by(-STEP)}>
              {say('plan_earlier', STEP)}
            </button>
            <button type="button" class="button" onClick={() => by(STEP)}>
              {say('plan_later', STEP)}
            </button>
          </>
        )}
        {moved && (
          <button type="button" class="button" onClick={props.onBack}>
            {say('tonight_plan_back')}
          </button>
        )}
      </div>
      {!marked && (
        <div class="tonight-row">
          <output>{promptsText(words, state, byDay)}</output>
          {state.why === 'none' && (
            <button type="button" class="button" onClick={props.onNotTonight}>
              {say(byDay ? 'no_more_by_day' : 'no_more_tonight')}
            </button>
          )}
          {state.why === 'not-tonight' && (
            <button type="button" class="button" onClick={props.onPromptsAgain}>
              {say('tonight_plan_again')}
            </button>
          )}
          {state.why === 'paused' && (
            <button type="button" class="button" onClick={props.onEnd}>
              {say('pause_end')}
            </button>
          )}
        </div>
      )}
    </>
  );
}

function bedtimeText({ say, formats }: PageWords, plan: EveningPlan, offByWeek: boolean): string {
  if (!plan.on) return say('tonight_plan_off');
  const bedtime = formats.clockTime(plan.bedtime);
  if (offByWeek) return say('tonight_plan_added', bedtime);
  if (plan.bedtime === plan.plannedBedtime) return say('tonight_plan_state', bedtime);
  return say('tonight_plan_moved', bedtime, formats.clockTime(plan.plannedBedtime));
}

function promptsText({ say, formats }: PageWords, state: PauseState, byDay: boolean): string {
  if (state.why === 'none') return say('tonight_plan_prompts_come');
  if (state.why === 'paused')
    return say('pause_state', formats.day(state.date), formats.clock(state.until));
  return say(byDay ? 'tonight_plan_not_tonight_by_day' : 'tonight_plan_not_tonight');
}
