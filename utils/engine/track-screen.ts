import type { Span } from '../evening/evening-of.ts';
import { MINUTE_MS, type Now } from '../evening/instant.ts';
import { nightOf } from '../plan/night.ts';
import type { EveningPlan } from '../plan/plan.ts';
import { rowOf } from '../prompts/catalog.ts';
import { isEnabled } from '../prompts/schedule.ts';
import type { ScreenRecord } from '../rows/screen-record.ts';
import { leavingOut } from '../screen/leave-out.ts';
import { newScreenRecord, settleRecord } from '../screen/record.ts';
import { newTracker, type Observation, observe } from '../screen/tracker.ts';
import type { Action, EngineEvent } from './engine-event.ts';
import type { EngineState } from './engine-state.ts';
import { plannedNights, usualTonight } from './nights.ts';

/** The state after the time since the last wake was settled, and the rows that changed by it. */
export function trackScreen(
  state: EngineState,
  event: EngineEvent,
  now: Now,
): { state: EngineState; actions: Action[] } {
  const { tracker, seen } = state;
  if (!tracker || !seen) {
    return {
      state: beginRecord({ ...state, tracker: newTracker(event.signals, now.at) }, now),
      actions: [],
    };
  }
  const window = countingSpan(state.plan, state, now);
  const look = {
    signals: event.signals,
    seenAt: lookedSince(seen.at, lookingSpans(state, now), now.at),
    restarted: event.cause.type === 'started' && event.cause.browser,
    idleMs: event.idleMs,
    pressed: event.cause.type === 'command',
  };
  const observation = leavingOut(observe(tracker, look, now.at), state.nightUse);
  const old = settleOldRecord(state, observation, now);
  const begun = beginRecord({ ...state, tracker: observation.tracker }, now);
  const settled = settleTonight(begun, observation, window, now);
  const changed = settled.screen !== state.screen && settled.screen ? [settled.screen] : [];
  return {
    state: settled,
    actions: [...old, ...changed].map((record) => ({ type: 'save-screen', record })),
  };
}

/** Minutes are counted from window start to wake (rule 7); null on an evening that is off. */
export function countingSpan(plan: EveningPlan | null, state: EngineState, now: Now): Span | null {
  const night = plan && nightOf(plan, now.zone, state.settings.turnOvers);
  if (!night) return null;
  const end = Math.min(night.wake, night.end);
  return night.windowStart < end ? { start: night.windowStart, end } : null;
}

/**
 * The background looks every minute from one length of sitting before the window on, so that a
 * stretch which began before the window is known at its start (rule 7).
 */
function lookingSpan(plan: EveningPlan | null, state: EngineState, now: Now): Span | null {
  const window = countingSpan(plan, state, now);
  const { sittingMinutes, prompts } = state.settings;
  if (!window || !isEnabled(rowOf('move'), { switched: prompts })) return window;
  return { ...window, start: window.start - sittingMinutes * MINUTE_MS };
}

/** The spans looked at: of the evening before, of the one under way and of the one coming. */
export function lookingSpans(state: EngineState, now: Now): Span[] {
  const spans = plannedNights(state, now).flatMap(
    ({ plan }) => lookingSpan(plan, state, now) ?? [],
  );
  return state.plan?.on ? spans : [...spans, ...nightWithoutPlan(state, now)];
}

/** On an evening that is off nothing is counted, but an hour without use has to be known from one with (rule 20). */
function nightWithoutPlan(state: EngineState, now: Now): Span[] {
  const night = usualTonight(state, now);
  return night ? [{ start: night.bedtime, end: night.wake }] : [];
}

/** Outside of these spans nothing ticks, so a gap that began there is measured from the start of the next one on. */
function lookedSince(seenAt: number, spans: readonly Span[], at: number): number {
  if (spans.some(({ start, end }) => seenAt >= start && seenAt < end)) return seenAt;
  const begun = spans.map(({ start }) => start).filter((start) => start > seenAt && start <= at);
  return begun.length === 0 ? seenAt : Math.min(...begun);
}

function beginRecord(state: EngineState, now: Now): EngineState {
  const { plan, screen, device } = state;
  if (!plan || screen?.evening === plan.evening) return state;
  return { ...state, screen: newScreenRecord(plan.evening, device, now) };
}

/** What is settled after the turn-over still belongs, up to its wake time, to the evening before. */
function settleOldRecord(state: EngineState, observation: Observation, now: Now): ScreenRecord[] {
  const { screen, plan, previous } = state;
  if (!screen || screen.evening === plan?.evening || previous?.evening !== screen.evening)
    return [];
  const window = countingSpan(previous, state, now);
  const settled = window ? settleRecord(screen, observation, window, now.at) : screen;
  return settled === screen ? [] : [settled];
}

function settleTonight(
  state: EngineState,
  observation: Observation,
  window: Span | null,
  now: Now,
): EngineState {
  const { screen, seen, plan } = state;
  if (!screen || !window || !seen || !plan) return state;
  // Before this evening's first event nobody looked: unknown, not closed (rule 10).
  const slices = observation.slices.filter(
    ({ was }) => was !== 'closed' || seen.at >= eveningStart(plan, state, now),
  );
  const settled = settleRecord(screen, { cutAt: observation.cutAt, slices }, window, now.at);
  return settled === screen ? state : { ...state, screen: settled };
}

function eveningStart(plan: EveningPlan, { settings }: EngineState, { zone }: Now): number {
  return nightOf(plan, zone, settings.turnOvers)?.start ?? Number.POSITIVE_INFINITY;
}
