import type { Settings } from '../../../utils/settings/settings.ts';
import { AT_WORK, LOCKED, Simulation } from '../engine/simulation.ts';

/** A person who comes to the screen at a time, so that no long stretch lies behind. */
export function comesAt(local: string, settings: Partial<Settings> = {}): Simulation {
  const evening = new Simulation({ settings });
  evening.signals = LOCKED;
  evening.wake('2026-03-10 13:01');
  evening.signals = AT_WORK;
  evening.wake(`2026-03-10 ${local}`);
  return evening;
}
