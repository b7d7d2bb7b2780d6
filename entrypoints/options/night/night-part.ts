import type { Now } from '../../../utils/evening/instant.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import type { NightSummary } from '../../../utils/summary/night.ts';
import type { MakeChange } from './use-night-changes.ts';

/** What the parts of the night page go by. */
export type NightPart = {
  night: NightSummary;
  settings: Settings;
  now: Now;
  change: MakeChange;
  /** How many changes were taken back: fields that keep what was typed are made anew with it. */
  undone: number;
};
