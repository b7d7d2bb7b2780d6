import { MINUTE_MS, type Now } from '../evening/instant.ts';
import { isCounting } from '../screen/attention.ts';
import { cutSessionsAt } from '../screen/record.ts';
import { isStuck, LONGEST_GAP_MS, NIGHT_LOOK_MS } from '../screen/tracker.ts';
import type { EngineState, PinnedState, TonightState } from './engine-state.ts';
import type { Frame } from './frame.ts';

/** After bedtime the night has come with the first hour without use (rule 20). */
const QUIET_HOUR_MS = 60 * MINUTE_MS;

/**
 * True when the night popup shows (rule 20): from "going to bed" on, or once an hour without use
 * past bedtime was reached, until the wake time or "I'm up for the day".
 */
export function isUpInTheNight(state: PinnedState, frame: Frame): boolean {
  const { bed, dayBegun } = state.tonight;
  const { usual, now } = frame;
  if (!usual || now.at >= usual.wake || dayBegun) return false;
  return bed !== null || reachNight(state, frame).tonight.nightReached;
}

/** The state that remembers that the night has come; the use that opens the popup does not undo it. */
export function reachNight(state: PinnedState, { usual, now }: Frame): PinnedState {
  const { tonight } = state;
  if (!usual || tonight.nightReached) return state;
  if (now.at < usual.bedtime || now.at >= usual.wake) return state;
  const quietFor = now.at - Math.max(quietSince(state, now), usual.bedtime);
  if (quietFor < QUIET_HOUR_MS) return state;
  return { ...state, tonight: { ...tonight, nightReached: true } };
}

/** The state in which the use under way, and what follows for a moment, counts nowhere. */
export function lookAtNight(state: PinnedState, now: Now): PinnedState {
  const { tracker, screen, tonight } = state;
  const { nightUse } = tonight;
  const goesOn = nightUse !== null && nightUse.end >= now.at;
  const began = tracker && isCounting(tracker.attention) ? tracker.since : now.at;
  const start = goesOn ? nightUse.start : Math.max(began, now.at - NIGHT_LOOK_MS);
  const sessions = screen && cutSessionsAt(screen.sessions, start);
  return {
    ...state,
    tonight: { ...tonight, nightUse: { start, end: now.at + NIGHT_LOOK_MS } },
    screen: screen && sessions && { ...screen, sessions, updatedAt: now.at },
  };
}

/** What changes with "not in bed yet": the evening goes on, and what is used from now on counts again. */
export function notInBed({ nightUse }: TonightState, now: Now): Partial<TonightState> {
  return {
    bed: null,
    nightReached: false,
    nightUse: nightUse && { ...nightUse, end: Math.min(nightUse.end, now.at) },
  };
}

/** The last moment of use as known before this wake is settled. */
function quietSince({ tracker, seen }: EngineState, { at }: Now): number {
  if (!tracker || !seen) return at;
  const isUsed = isCounting(tracker.attention) && !isStuck(tracker, at);
  if (!isUsed) return tracker.lastUseAt ?? Number.NEGATIVE_INFINITY;
  return at - seen.at > LONGEST_GAP_MS ? seen.at : at;
}
