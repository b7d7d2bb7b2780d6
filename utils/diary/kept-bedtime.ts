import { MINUTES_A_DAY, minutesBetween } from '../evening/clock-time.ts';
import { MINUTE_MS } from '../evening/instant.ts';
import type { Night } from '../plan/night.ts';
import type { EveningRecord } from '../rows/evening-record.ts';

/** How the bedtime was kept: known only from the bed tap or the diary (rule 26). */
export type KeptBedtime = {
  /** Minutes after tonight's bedtime, negative when before it. */
  lateBy: number;
  /** Within 30 minutes either way. */
  kept: boolean;
  /** Minutes by which the bedtime was moved for tonight only; 0 when it was not. */
  movedBy: number;
};

/** A bedtime or a wake time within so many minutes is kept: a display choice, said as such. */
const KEPT_WITHIN_MINUTES = 30;

/** How the bedtime was kept by going to bed at an instant; null when that was not told, for silence tells nothing (rule 26). */
export function keptBedtime(
  bed: number | null,
  { plan }: Pick<EveningRecord, 'plan'>,
  night: Night | null,
): KeptBedtime | null {
  if (bed === null || !night || !plan) return null;
  const lateBy = Math.round((bed - night.bedtime) / MINUTE_MS);
  return { lateBy, kept: Math.abs(lateBy) <= KEPT_WITHIN_MINUTES, movedBy: movedBy(plan) };
}

/** Whether getting up at an instant kept the wake time, within 30 minutes either way; null when that was not told (rule 26). */
export function keptWakeTime(up: number | null, night: Night | null): boolean | null {
  if (up === null || !night) return null;
  return Math.abs(Math.round((up - night.wake) / MINUTE_MS)) <= KEPT_WITHIN_MINUTES;
}

function movedBy({ bedtime, plannedBedtime }: NonNullable<EveningRecord['plan']>): number {
  const minutes = minutesBetween(plannedBedtime, bedtime);
  return minutes > MINUTES_A_DAY / 2 ? minutes - MINUTES_A_DAY : minutes;
}
