import type { Now } from '../../../utils/evening/instant.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import type { NightSummary } from '../../../utils/summary/night.ts';
import type { Save } from '../../shared/use-save.ts';
import type { Changed } from './use-night-changes.ts';

/** What the parts of the night page go by. */
export type NightPart = {
  night: NightSummary;
  settings: Settings;
  now: Now;
  /** How a change is saved, for those who wait for it and for those who do not. */
  saved: Save<Changed>['saved'];
  save: Save<Changed>['save'];
  /** How many changes were taken back: fields that keep what was typed are made anew with it. */
  undone: number;
};
