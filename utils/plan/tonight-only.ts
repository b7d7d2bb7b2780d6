import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import type { ClockTime } from '../evening/clock-time.ts';
import { dayOf, type PlanSettings, planOf } from './plan.ts';

/** Choices for evenings longer ago than this decide nothing any more; the records keep what held. */
const KEPT_EVENINGS = 7;

/** The plan with one evening's bedtime moved, chosen at a moment, epoch ms. */
export function moveTonight(
  plan: PlanSettings,
  { evening, bedtime }: { evening: EveningKey; bedtime: ClockTime },
  at: number,
): PlanSettings {
  const oldest = addEvenings(evening, -KEPT_EVENINGS);
  const recent = Object.entries(plan.tonightOnly).filter(([key]) => key >= oldest);
  return {
    ...plan,
    tonightOnly: { ...Object.fromEntries(recent), [evening]: { bedtime, chosenAt: at } },
  };
}

/** The plan with the evening's own bedtime again: a choice made now, so that it holds at once (rule 4); an evening that is off is off again. */
export function backToPlan(plan: PlanSettings, evening: EveningKey, at: number): PlanSettings {
  const { [evening]: _moved, ...others } = plan.tonightOnly;
  if (!dayOf(evening, plan).on) return { ...plan, tonightOnly: others };
  return moveTonight(plan, { evening, bedtime: planOf(evening, plan).plannedBedtime }, at);
}
