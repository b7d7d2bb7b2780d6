import type { ClockTime } from '../evening/clock-time.ts';
import { DEFAULT_TURN_OVER } from '../evening/turn-over.ts';
import { fittingTurnOver, turnOverFits } from '../plan/turn-over-fit.ts';
import { sameForAll } from '../plan/week-plan.ts';
import type { Settings } from './settings.ts';

type Night = { bedtime: ClockTime; wake: ClockTime };

/** Before the first evening there is nothing that another turn-over could re-file. */
const FROM_THE_BEGINNING = '1970-01-01';

/** The turn-over with which a person begins: noon, or for one who sleeps through noon an hour that fits. */
export function firstTurnOver(settings: Settings, night: Night): ClockTime {
  const plan = { ...settings.plan, week: sameForAll(settings.plan.week, night) };
  if (turnOverFits(DEFAULT_TURN_OVER, plan)) return DEFAULT_TURN_OVER;
  return fittingTurnOver(plan) ?? DEFAULT_TURN_OVER;
}

/** The settings after the first "Start", at a moment, epoch ms, with one night for all evenings. */
export function begin(settings: Settings, night: Night, at: number): Settings {
  const turnOver = firstTurnOver(settings, night);
  const isNoon = turnOver === DEFAULT_TURN_OVER;
  return {
    ...settings,
    plan: { ...settings.plan, week: sameForAll(settings.plan.week, night) },
    turnOvers:
      settings.startedAt !== null || isNoon
        ? settings.turnOvers
        : [{ from: FROM_THE_BEGINNING, at: turnOver }],
    startedAt: settings.startedAt ?? at,
  };
}
