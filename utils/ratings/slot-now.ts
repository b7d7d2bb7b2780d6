import { eveningOf } from '../evening/evening-of.ts';
import type { Now } from '../evening/instant.ts';
import type { TurnOvers } from '../evening/turn-over.ts';
import type { EveningPlan, PlanSettings } from '../plan/plan.ts';
import { usualNight } from '../plan/usual-night.ts';
import type { Slot } from '../rows/rating.ts';
import { defaultSlot, type SlotFacts } from './slot.ts';

/** The part of the settings that says when it is evening. */
export type Choices = {
  plan: PlanSettings;
  turnOvers: TurnOvers;
  /** The plan of the evening as it was in force, where that is kept; the settings may have changed since. */
  tonight?: EveningPlan | null;
};

/** The slot offered for a rating of a moment (rule 23), from the plan and what is known of its evening. */
export function slotNow(choices: Choices, seen: Omit<SlotFacts, 'night'>, now: Now): Slot {
  const { plan, turnOvers, tonight = null } = choices;
  const evening = eveningOf(now, turnOvers);
  const night = usualNight({ evening, plan, tonight }, now.zone, turnOvers);
  return night ? defaultSlot({ night, ...seen }, now.at) : 'day-resting';
}
