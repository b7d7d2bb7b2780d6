import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { type ClockTime, minutesOfDay } from '../evening/clock-time.ts';
import { startOfEvening } from '../evening/evening-of.ts';
import { instantAt, MINUTE_MS } from '../evening/instant.ts';
import { type TurnOvers, turnOverOf } from '../evening/turn-over.ts';
import type { EveningPlan } from './plan.ts';

/** The instants of one planned evening in one zone, epoch ms. */
export type Night = {
  evening: EveningKey;
  /** Where the evening window begins; never before the turn-over (rule 3). */
  windowStart: number;
  /** T, tonight's bedtime. */
  bedtime: number;
  wake: number;
  /** Where the evening itself begins and ends. */
  start: number;
  end: number;
};

/** The instants of an evening's plan in `zone`, or null when the evening is off. */
export function nightOf(plan: EveningPlan, zone: string, turnOvers: TurnOvers): Night | null {
  if (!plan.on) return null;
  const { evening } = plan;
  const bedDate = dateOf(plan.bedtime, evening, turnOverOf(evening, turnOvers));
  const wakeLater = minutesOfDay(plan.wake) <= minutesOfDay(plan.bedtime);
  const bedtime = instantAt(bedDate, plan.bedtime, zone);
  const start = startOfEvening(evening, zone, turnOvers);
  return {
    evening,
    windowStart: Math.max(bedtime - plan.windowMinutes * MINUTE_MS, start),
    bedtime,
    wake: instantAt(addEvenings(bedDate, wakeLater ? 1 : 0), plan.wake, zone),
    start,
    end: startOfEvening(addEvenings(evening, 1), zone, turnOvers),
  };
}

/** The calendar date on which a clock time falls within an evening: at or after the turn-over its own date, else the next. */
export function dateOf(clock: ClockTime, evening: EveningKey, turnOver: ClockTime): EveningKey {
  return addEvenings(evening, minutesOfDay(clock) >= minutesOfDay(turnOver) ? 0 : 1);
}
