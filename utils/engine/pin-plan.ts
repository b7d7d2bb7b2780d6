import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { eveningOf } from '../evening/evening-of.ts';
import type { Now } from '../evening/instant.ts';
import { nightOf } from '../plan/night.ts';
import { type EveningPlan, planOf } from '../plan/plan.ts';
import { CORRECTION_MS } from '../prompts/set-right.ts';
import {
  type EngineState,
  newTonight,
  type PinnedState,
  type TonightState,
} from './engine-state.ts';
import { notAhead } from './not-ahead.ts';

/**
 * The state with the evening under way. A new evening begins with nothing said, takes its plan from
 * the settings and keeps it; later edits reach it as rule 4 says. No press lies ahead of now in it.
 */
export function pinPlan(before: EngineState, now: Now): PinnedState {
  const state = notAhead(before, now);
  const { settings, tonight } = state;
  const evening = eveningOf(now, settings.turnOvers);
  const chosen = planOf(evening, settings.plan);
  if (tonight?.evening !== evening) return turnedOver(state, chosen, now);
  const { plan } = tonight;
  const holds = isSamePlan(plan, chosen) || !reachesTonight(plan, chosen, state, now);
  return {
    ...state,
    tonight: holds ? tonight : { ...tonight, plan: chosen },
    previous: nearby(state.previous, evening),
  };
}

/**
 * The evening under way becomes the one before. One that was left by a clock that was wrong for a
 * while goes on as it was, and so does one from which a clock was set back by a little; a flight back
 * over a turn-over lets evenings come again, and what was said of those ahead was of their first turn
 * (rule 4).
 */
function turnedOver(state: EngineState, plan: EveningPlan, now: Now): PinnedState {
  const { tonight: ended, previous } = state;
  const goesOn = previous?.evening === plan.evening;
  const begun: TonightState = goesOn ? { ...previous, plan } : newTonight(plan);
  const isAhead = ended !== null && ended.evening > plan.evening && !isCorrected(state, now);
  const before = isAhead ? newTonight(ended.plan) : ended;
  return { ...state, tonight: begun, previous: nearby(before, plan.evening) };
}

/** The clock of one place was put right by a little: what was said before stands. */
function isCorrected({ seen }: EngineState, { at, zone }: Now): boolean {
  return seen !== null && seen.zone === zone && seen.at - at <= CORRECTION_MS;
}

/** No flight leads back by more than an evening; one further ahead was of a wrong clock. */
function nearby(previous: TonightState | null, evening: EveningKey): TonightState | null {
  return previous && previous.evening <= addEvenings(evening, 1) ? previous : null;
}

/** A choice for tonight only always holds; an edit of the week only while the old and the new bedtime lie ahead. */
function reachesTonight(
  old: EveningPlan,
  chosen: EveningPlan,
  { settings }: EngineState,
  now: Now,
): boolean {
  if (old.movedAt !== chosen.movedAt) return true;
  return [old, chosen]
    .map((plan) => nightOf(plan, now.zone, settings.turnOvers))
    .every((night) => night === null || night.bedtime > now.at);
}

function isSamePlan(a: EveningPlan, b: EveningPlan): boolean {
  return (Object.keys(a) as (keyof EveningPlan)[]).every((field) => a[field] === b[field]);
}
