import { type EngineState, newEngineState } from '../../utils/engine/engine-state.ts';
import type { Tonight } from '../../utils/engine/tonight.ts';
import { tonightOf } from '../../utils/engine/tonight-of.ts';
import type { Now } from '../../utils/evening/instant.ts';
import type { Settings } from '../../utils/settings/settings.ts';

/** Tonight by the engine, or by the plan alone while the worker has not looked yet. */
export function tonightNow(settings: Settings, state: EngineState | null, now: Now): Tonight {
  return tonightOf(state ?? newEngineState(settings, ''), now);
}
