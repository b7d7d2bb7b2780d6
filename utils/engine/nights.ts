import { addEvenings } from '../evening/calendar.ts';
import type { Now } from '../evening/instant.ts';
import { type Night, nightOf } from '../plan/night.ts';
import { type EveningPlan, planOf } from '../plan/plan.ts';
import { usualNight } from '../plan/usual-night.ts';
import type { EngineState } from './engine-state.ts';

/** A plan with its instants in the zone of now. */
export type PlannedNight = { plan: EveningPlan; night: Night };

/**
 * The planned evenings whose prompts may be due (rule 2): the one before, the one under way and the
 * one coming, in this order and each once. Evenings that are off are absent.
 */
export function plannedNights(state: EngineState, { zone }: Now): PlannedNight[] {
  const { plan, previous, settings } = state;
  if (!plan) return [];
  const coming = planOf(addEvenings(plan.evening, 1), settings.plan);
  const before = previous && previous.evening < plan.evening ? [previous] : [];
  return [...before, plan, coming].flatMap((one) => {
    const night = nightOf(one, zone, settings.turnOvers);
    return night ? [{ plan: one, night }] : [];
  });
}

/** The instants of the evening under way, or null when it is off or not known. */
export function tonightsNight({ plan, settings }: EngineState, { zone }: Now): Night | null {
  return plan ? nightOf(plan, zone, settings.turnOvers) : null;
}

/** The same; on an evening that is off by the times of the last planned one (rule 5). Null while no evening is known. */
export function usualTonight({ plan, settings }: EngineState, { zone }: Now): Night | null {
  if (!plan) return null;
  const { turnOvers } = settings;
  return usualNight({ evening: plan.evening, plan: settings.plan, tonight: plan }, zone, turnOvers);
}
