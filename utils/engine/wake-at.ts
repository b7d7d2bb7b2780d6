import { addEvenings } from '../evening/calendar.ts';
import { startOfEvening } from '../evening/evening-of.ts';
import { MINUTE_MS, type Now } from '../evening/instant.ts';
import { isCounting } from '../screen/attention.ts';
import { LONGEST_WATCH_MS } from '../screen/tracker.ts';
import type { EngineState } from './engine-state.ts';
import { plannedNights } from './nights.ts';
import { lookingSpans } from './track-screen.ts';

/** While screen time is counted, the background looks again after this (rule 7). */
export const TICK_MS = MINUTE_MS;

/**
 * When the one alarm has to ring: the earliest of the next prompt, the next edge of an evening, and
 * one tick while counting. Null while there is nothing to wait for.
 */
export function wakeAt(state: EngineState, nextPromptAt: number | null, now: Now): number | null {
  const moments = [
    nextPromptAt,
    tickAt(state, now),
    ...edges(state, now),
    state.settings.pausedUntil,
  ];
  const ahead = moments.filter((moment) => moment !== null && moment > now.at) as number[];
  return ahead.length === 0 ? null : Math.min(...ahead);
}

function tickAt(state: EngineState, now: Now): number | null {
  const inside = lookingSpans(state, now).some(({ start, end }) => now.at >= start && now.at < end);
  return inside && hasToLook(state, now) ? now.at + TICK_MS : null;
}

/** While counting; a film beyond its three hours counts nothing, and is looked at only while it holds a notice. */
function hasToLook({ tracker, prompts }: EngineState, { at }: Now): boolean {
  if (!tracker || !isCounting(tracker.attention)) return false;
  const watchedOut = tracker.attention === 'watching' && at - tracker.since >= LONGEST_WATCH_MS;
  return !watchedOut || prompts.holding !== null;
}

function edges(state: EngineState, now: Now): number[] {
  if (!state.plan) return [];
  const next = addEvenings(state.plan.evening, 1);
  return [
    ...lookingSpans(state, now).map(({ start }) => start),
    ...plannedNights(state, now).flatMap(({ night }) => [
      night.windowStart,
      night.bedtime,
      night.wake,
    ]),
    startOfEvening(next, now.zone, state.settings.turnOvers),
  ];
}
