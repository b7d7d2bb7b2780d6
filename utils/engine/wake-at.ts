import { MINUTE_MS } from '../evening/instant.ts';
import { isCounting } from '../screen/attention.ts';
import { isStuck, LONGEST_WATCH_MS } from '../screen/tracker.ts';
import type { EngineState } from './engine-state.ts';
import type { Frame } from './frame.ts';

/** While screen time is counted, the background looks again after this (rule 7). */
const TICK_MS = MINUTE_MS;

/**
 * When the one alarm has to ring: the earliest of the next prompt, the next edge of an evening, and
 * one tick while counting. Null while there is nothing to wait for.
 */
export function wakeAt(
  state: EngineState,
  nextPromptAt: number | null,
  frame: Frame,
): number | null {
  const { at } = frame.now;
  const moments = [nextPromptAt, tickAt(state, frame), ...edges(frame), state.settings.pausedUntil];
  const ahead = moments.filter((moment) => moment !== null && moment > at) as number[];
  return ahead.length === 0 ? null : Math.min(...ahead);
}

function tickAt(state: EngineState, { watched, now: { at } }: Frame): number | null {
  const inside = watched.some(({ start, end }) => at >= start && at < end);
  return inside && hasToLook(state, at) ? at + TICK_MS : null;
}

/** While counting; a film beyond its three hours and a sensor that may be stuck count nothing, and are looked at only while a notice is held. */
function hasToLook({ tracker, prompts }: EngineState, at: number): boolean {
  if (!tracker || !isCounting(tracker.attention)) return false;
  const watchedOut = tracker.attention === 'watching' && at - tracker.since >= LONGEST_WATCH_MS;
  const countsNothing = watchedOut || isStuck(tracker, at);
  return !countsNothing || prompts.holding !== null;
}

function edges({ watched, nights, usual }: Frame): number[] {
  return [
    ...watched.map(({ start }) => start),
    ...nights.flatMap(({ night }) => [night.windowStart, night.bedtime, night.wake]),
    ...(usual ? [usual.end] : []),
  ];
}
