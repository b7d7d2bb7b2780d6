import type { EngineState } from '../../../utils/engine/engine-state.ts';
import type { EveningPrompt } from '../../../utils/engine/evening-prompts.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import type { Part } from '../../shared/use-draft.ts';

/** What each part of the Plan page is given. */
export type PlanPart = {
  /** The settings as they are being changed. */
  draft: Settings;
  change: (part: Part<Settings>) => void;
  /** Changes them by what they are and by the moment of the press: that of the page may be a quarter of a minute old. */
  changeNow: (how: (settings: Settings, now: Now) => Partial<Settings>) => void;
  /** What the background last knew; null before it has looked. */
  engine: EngineState | null;
  now: Now;
  /** When the legs usually start, epoch ms; null while that is not learned. */
  usualOnsetAt: number | null;
  /** The prompts of the evening under way as the scheduler plans them, the switched off ones as well. */
  prompts: readonly (EveningPrompt & { on: boolean })[];
};
