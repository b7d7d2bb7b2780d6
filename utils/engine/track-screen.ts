import type { Span } from '../evening/evening-of.ts';
import type { Now } from '../evening/instant.ts';
import type { ScreenRecord } from '../rows/screen-record.ts';
import { leavingOut, newScreenRecord, settleRecord } from '../screen/record.ts';
import { type Look, newTracker, type Observation, observe } from '../screen/tracker.ts';
import type { EngineEvent, Row } from './engine-event.ts';
import type { PinnedState, TonightState } from './engine-state.ts';
import { countingSpan, type Frame, plannedNight } from './frame.ts';

/** The state after the time since the last wake was settled, and the rows that changed by it. */
export function trackScreen(
  state: PinnedState,
  event: EngineEvent,
  frame: Frame,
): { state: PinnedState; rows: Row[] } {
  const { tracker, seen } = state;
  const { now } = frame;
  if (!tracker || !seen) {
    const tracked = { ...state, tracker: newTracker(event.signals, now.at) };
    return { state: beginRecord(tracked, now), rows: [] };
  }
  const observation = observe(tracker, lookOf(event, seen, frame), now.at);
  const old = settleOldRecord(state, observation, now);
  const begun = beginRecord({ ...state, tracker: observation.tracker }, now);
  const settled = settleTonight(begun, observation, frame);
  const changed = settled.screen && settled.screen !== state.screen ? [settled.screen] : [];
  const rows = [...old, ...changed].map((record) => ({ type: 'save-screen' as const, record }));
  return { state: settled, rows };
}

function lookOf({ signals, cause, idleMs }: EngineEvent, seen: Now, { watched, now }: Frame): Look {
  return {
    signals,
    seenAt: lookedSince(seen.at, watched, now.at),
    wokenAt: seen.at,
    restarted: cause.type === 'started' && cause.browser,
    idleMs,
    pressed: cause.type === 'command',
  };
}

/** Outside of these spans nothing ticks, so a gap that began there is measured from the start of the next one on. */
function lookedSince(seenAt: number, spans: readonly Span[], at: number): number {
  if (spans.some(({ start, end }) => seenAt >= start && seenAt < end)) return seenAt;
  const begun = spans.map(({ start }) => start).filter((start) => start > seenAt && start <= at);
  return begun.length === 0 ? seenAt : Math.min(...begun);
}

function beginRecord(state: PinnedState, now: Now): PinnedState {
  const { tonight, screen, device } = state;
  if (screen?.evening === tonight.evening) return state;
  return { ...state, screen: newScreenRecord(tonight.evening, device, now) };
}

/** What is settled after the turn-over still belongs, up to its wake time, to the evening before. */
function settleOldRecord(state: PinnedState, observation: Observation, now: Now): ScreenRecord[] {
  const { screen, tonight, previous, settings } = state;
  if (!screen || screen.evening === tonight.evening || previous?.evening !== screen.evening)
    return [];
  const [planned] = plannedNight(previous.plan, settings, now);
  const window = planned && countingSpan(planned.night);
  const settled = window ? settle(screen, observation, { of: previous, window }, now) : screen;
  return settled === screen ? [] : [settled];
}

function settleTonight(
  state: PinnedState,
  observation: Observation,
  { tonight: night, now }: Frame,
): PinnedState {
  const { screen, seen, tonight } = state;
  const window = night && countingSpan(night);
  if (!screen || !window || !seen) return state;
  // Before this evening's first event nobody looked: unknown, not closed (rule 10).
  const slices = observation.slices.filter(({ was }) => was !== 'closed' || seen.at >= night.start);
  const settled = settle(screen, { ...observation, slices }, { of: tonight, window }, now);
  return settled === screen ? state : { ...state, screen: settled };
}

/** The record of an evening with what was observed within its window, the looks at its night popup left out. */
function settle(
  screen: ScreenRecord,
  observation: Observation,
  { of, window }: { of: TonightState; window: Span },
  { at }: Now,
): ScreenRecord {
  return settleRecord(screen, leavingOut(observation, of.nightUse), window, at);
}
