import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { eveningOf } from '../evening/evening-of.ts';
import { MINUTE_MS, type Now } from '../evening/instant.ts';
import type { TurnOvers } from '../evening/turn-over.ts';
import { type Night, nightOf } from './night.ts';
import { type EveningPlan, type PlanSettings, planOf } from './plan.ts';

type Choices = { plan: PlanSettings; turnOvers: TurnOvers };

/** Evenings looked back for one that is on: two weeks hold every day of a rotation. */
const LOOKED_BACK = 14;

/**
 * The night of an evening; on one that is off, the times of the last planned evening moved to its
 * date, by which slots, the night popup and the check-in go (rule 5).
 */
export function usualNight(
  { plan, ...planned }: { evening: EveningKey; plan: PlanSettings; tonight?: EveningPlan | null },
  zone: string,
  turnOvers: TurnOvers,
): Night | null {
  const { evening } = planned;
  const tonight = planned.tonight ?? planOf(evening, plan);
  const candidates = Array.from({ length: LOOKED_BACK }, (_, back) =>
    back === 0 ? tonight : planOf(addEvenings(evening, -back), plan),
  );
  const times = candidates.find(({ on }) => on) ?? tonight;
  return nightOf({ ...times, evening, on: true }, zone, turnOvers);
}

/** The evening whose night ended last, by the plan. */
export function nightOver({ plan, turnOvers }: Choices, now: Now): EveningKey {
  const evening = eveningOf(now, turnOvers);
  const night = usualNight({ evening, plan }, now.zone, turnOvers);
  return night && night.wake <= now.at ? evening : addEvenings(evening, -1);
}

/** True where the night of an evening is asked about: not where the evening is off, nor where it was over before "Start". */
export function isNightAskedAbout(
  evening: EveningKey,
  { plan, turnOvers, startedAt }: Choices & { startedAt: number | null },
  zone: string,
): boolean {
  const night = nightOf(planOf(evening, plan), zone, turnOvers);
  return night !== null && startedAt !== null && startedAt <= night.wake;
}

/** The morning ends six hours after the wake time, or as the day turns over where that is later (rule 46). */
const MORNING_MS = 360 * MINUTE_MS;

/** The night that ended last, by the plan, while it is the morning after it, which the next wind-down ends; else null. */
export function nightJustOver(settings: Choices, now: Now): Night | null {
  const evening = nightOver(settings, now);
  const [night, next] = [evening, addEvenings(evening, 1)].map((one) =>
    usualNight({ evening: one, plan: settings.plan }, now.zone, settings.turnOvers),
  );
  if (!night || !next || now.at < night.wake) return null;
  const morningEnd = Math.min(night.wake + MORNING_MS, next.windowStart);
  return now.at < Math.max(night.end, morningEnd) ? night : null;
}
