import type { EveningKey } from '../evening/calendar.ts';
import { eveningOf } from '../evening/evening-of.ts';
import type { Now } from '../evening/instant.ts';
import { nightOf } from '../plan/night.ts';
import { type EveningPlan, planOf } from '../plan/plan.ts';
import type { EngineState } from './engine-state.ts';

/**
 * The state with the plan of the evening under way. A new evening takes its plan from the settings
 * and keeps it; later edits reach it as rule 4 says.
 */
export function pinPlan(state: EngineState, now: Now): EngineState {
  const { settings, plan } = state;
  const evening = eveningOf(now, settings.turnOvers);
  const chosen = planOf(evening, settings.plan);
  if (plan?.evening !== evening) {
    return { ...withoutFirstTurn(state, evening), plan: chosen, previous: plan };
  }
  if (isSamePlan(plan, chosen)) return state;
  return reachesTonight(plan, chosen, state, now) ? { ...state, plan: chosen } : state;
}

/** A flight back over a turn-over lets evenings come again: what ended them was of their first turn (rule 4). */
function withoutFirstTurn(state: EngineState, evening: EveningKey): EngineState {
  const { bed, notTonight, nightReached, dayBegun } = state;
  const unlessAhead = (of: EveningKey | null) => (of !== null && of > evening ? null : of);
  return {
    ...state,
    bed: bed && bed.evening > evening ? null : bed,
    notTonight: unlessAhead(notTonight),
    nightReached: unlessAhead(nightReached),
    dayBegun: unlessAhead(dayBegun),
  };
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
