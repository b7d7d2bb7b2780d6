import { comingPrompts } from '../../utils/engine/coming.ts';
import type { EngineState } from '../../utils/engine/engine-state.ts';
import type { Tonight } from '../../utils/engine/tonight.ts';
import { tonightOf } from '../../utils/engine/tonight-of.ts';
import { eveningOf } from '../../utils/evening/evening-of.ts';
import type { Now } from '../../utils/evening/instant.ts';
import { nightOf } from '../../utils/plan/night.ts';
import { planOf } from '../../utils/plan/plan.ts';
import type { Settings } from '../../utils/settings/settings.ts';

/** Tonight by the engine, or by the plan alone while the worker has not looked yet. */
export function tonightNow(settings: Settings, state: EngineState | null, now: Now): Tonight {
  if (state) return tonightOf(state, now);
  const evening = eveningOf(now, settings.turnOvers);
  return {
    evening,
    night: nightOf(planOf(evening, settings.plan), now.zone, settings.turnOvers),
    minutes: null,
    next: comingPrompts({ settings, state }, now, 1)[0] ?? null,
    card: null,
    moreCards: 0,
    bedAt: null,
    upUntil: null,
    movedFrom: null,
    quiet: null,
    stillAhead: null,
    usualOnsetAt: null,
    upInTheNight: false,
  };
}
