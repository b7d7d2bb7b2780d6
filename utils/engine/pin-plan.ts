import { eveningOf } from '../evening/evening-of.ts';
import type { Now } from '../evening/instant.ts';
import { nightOf } from '../evening/night.ts';
import { type EveningPlan, planOf } from '../evening/plan.ts';
import type { EngineState } from './engine-state.ts';

/**
 * The state with the plan of the evening under way. A new evening takes its plan from the settings
 * and keeps it; later edits reach it as rule 4 says.
 */
export function pinPlan(state: EngineState, now: Now): EngineState {
  const { settings, plan } = state;
  const evening = eveningOf(now, settings.turnOvers);
  const chosen = planOf(evening, settings.plan);
  if (plan?.evening !== evening) return { ...state, plan: chosen, previous: plan };
  if (isSamePlan(plan, chosen)) return state;
  return reachesTonight(plan, chosen, state, now) ? { ...state, plan: chosen } : state;
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
