import type { EngineState } from '../../../utils/engine/engine-state.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import type { Settings } from '../../../utils/settings/settings.ts';

/** What each part of the Plan page is given. */
export type PlanPart = {
  /** The settings as they are being changed. */
  draft: Settings;
  change: (part: Partial<Settings>) => void;
  /** What the background last knew; null before it has looked. */
  engine: EngineState | null;
  now: Now;
};
