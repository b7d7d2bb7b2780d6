import { addEvenings } from '../evening/calendar.ts';
import { eveningOf } from '../evening/evening-of.ts';
import type { Now } from '../evening/instant.ts';
import { type Night, nightOf } from '../evening/night.ts';
import { type EveningPlan, type PlanSettings, planOf } from '../evening/plan.ts';
import type { TurnOvers } from '../evening/turn-over.ts';
import type { Slot } from './rating.ts';
import { defaultSlot, type SlotFacts } from './slot.ts';

/** The part of the settings that says when it is evening. */
type Choices = { plan: PlanSettings; turnOvers: TurnOvers };

/** The slot offered for a rating made now (rule 23), from the plan and what is known of this evening. */
export function slotNow(choices: Choices, seen: Omit<SlotFacts, 'night'>, now: Now): Slot {
  const night = nightForSlots(choices, now);
  return night ? defaultSlot({ night, ...seen }, now.at) : 'day-resting';
}

/** Tonight, or on an evening that is off the times of the last planned one (rule 5). */
function nightForSlots({ plan, turnOvers }: Choices, now: Now): Night | null {
  const evening = eveningOf(now, turnOvers);
  const lastPlanned = (days: number): EveningPlan => planOf(addEvenings(evening, -days), plan);
  const planned = [0, 1, 2, 3, 4, 5, 6].map(lastPlanned).find(({ on }) => on) ?? lastPlanned(0);
  return nightOf({ ...planned, evening, on: true }, now.zone, turnOvers);
}
