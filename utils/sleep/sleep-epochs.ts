import type { EveningKey } from '../evening/calendar.ts';
import { type ClockTime, MINUTES_A_DAY } from '../evening/clock-time.ts';
import type { Span } from '../evening/evening-of.ts';
import { instantAt, MINUTE_MS, offsetMinutesAt, wallMinutes } from '../evening/instant.ts';

/** The day of an evening, from turn-over to turn-over by the wall clock. */
export type EpochDay = { evening: EveningKey; turnOver: ClockTime; zone: string };

/**
 * Asleep or not in each of the 1440 wall-clock minutes of an evening's day, as of each minute's first
 * instant. An hour that comes twice counts by its first pass; a minute that the clocks leave out is as the one
 * before it (rule 25).
 */
export function sleepEpochs(
  { evening, turnOver, zone }: EpochDay,
  sleeps: readonly Span[],
): boolean[] {
  const asleepAt = (at: number) => sleeps.some(({ start, end }) => start <= at && at < end);
  const first = wallMinutes(evening, turnOver);
  const epochs: boolean[] = [];
  for (
    let at = instantAt(evening, turnOver, zone);
    epochs.length < MINUTES_A_DAY;
    at += MINUTE_MS
  ) {
    const minute = at / MINUTE_MS + offsetMinutesAt(at, zone) - first;
    const before = epochs.at(-1) ?? asleepAt(at - MINUTE_MS);
    while (epochs.length < Math.min(minute, MINUTES_A_DAY)) epochs.push(before);
    if (epochs.length === minute) epochs.push(asleepAt(at));
  }
  return epochs;
}
