import { type Now, offsetMinutesAt } from '../evening/instant.ts';
import { turnOverOf } from '../evening/turn-over.ts';
import { decide } from '../prompts/decide.ts';
import { hasNotice, noticeOf, promptActions } from '../prompts/prompt-actions.ts';
import { isPending, keyOf } from '../prompts/prompt-state.ts';
import type { Action, EngineEvent } from './engine-event.ts';
import type { EngineState } from './engine-state.ts';
import { markActions } from './mark-evenings.ts';
import { reachNight } from './night-time.ts';
import { tonightsNight } from './nights.ts';
import { obey } from './obey.ts';
import { pinPlan } from './pin-plan.ts';
import { promptContext, restlessUntil } from './prompt-context.ts';
import { trackScreen } from './track-screen.ts';
import { wakeAt } from './wake-at.ts';

/** What a wake led to: the state to save, and what to do so that the world agrees with it. */
export type Step = { state: EngineState; actions: Action[] };

/**
 * The whole behaviour of Evenfall in the background: one event, one moment, one new state. The
 * caller saves the state and its rows in one transaction, then performs the rest; performing twice
 * changes nothing, so a worker may die between any two lines.
 */
export function step(before: EngineState, event: EngineEvent, now: Now): Step {
  const settled = withSettings(before, event);
  if (settled.settings.startedAt === null) return notStarted(settled, event);
  const pinned = pinPlan({ ...settled, diary: event.diary }, now);
  const tracked = trackScreen(reachNight(pinned, now), event, now);
  const obeyed =
    event.cause.type === 'command'
      ? obey(tracked.state, event.cause.command, event.freshId, now)
      : { state: tracked.state, actions: [] };
  const decided = decidePrompts(obeyed.state, event, now);
  return {
    state: { ...decided.state, seen: now },
    actions: [
      ...tracked.actions,
      ...planAction(before, decided.state, now),
      ...markActions(before, decided.state),
      ...obeyed.actions,
      ...noticeActions(before, decided.state, event, now),
      { type: 'badge', pending: decided.state.prompts.showings.some(isPending) },
      { type: 'wake', at: wakeAt(decided.state, decided.nextAt, now) },
    ],
  };
}

/** The state once its notices are known to be up. */
export function withNoticesPerformed(state: EngineState): EngineState {
  return state.unperformed.length === 0 ? state : { ...state, unperformed: [] };
}

function withSettings(state: EngineState, { settings }: EngineEvent): EngineState {
  return settings ? { ...state, settings } : state;
}

/** Before "Start", and after everything was erased, nothing is tracked, shown or waited for. */
function notStarted(state: EngineState, { cause }: EngineEvent): Step {
  const keep: Action[] = cause.type === 'look' ? [] : [{ type: 'keep-notices', showings: [] }];
  return {
    state,
    actions: [...keep, { type: 'badge', pending: false }, { type: 'wake', at: null }],
  };
}

function decidePrompts(
  state: EngineState,
  event: EngineEvent,
  now: Now,
): { state: EngineState; nextAt: number | null } {
  const decision = decide(state.prompts, promptContext(state, event, now), now.at);
  const shown = decision.state.showings.filter(
    (showing) =>
      hasNotice(showing) && (showing.noticeAt === now.at || isUnperformed(state, keyOf(showing))),
  );
  return {
    state: { ...state, prompts: decision.state, unperformed: shown.map(keyOf) },
    nextAt: decision.nextAt,
  };
}

function isUnperformed({ unperformed }: EngineState, key: string): boolean {
  return unperformed.includes(key);
}

function noticeActions(
  before: EngineState,
  after: EngineState,
  { cause }: EngineEvent,
  now: Now,
): Action[] {
  const night = tonightsNight(after, now);
  const when = {
    at: now.at,
    // The quiet of the night ends with it: the check-in of the morning may be heard.
    bedtimeAt: night && now.at < night.wake ? night.bedtime : null,
    restlessUntil: restlessUntil(after),
  };
  const standing = after.prompts.showings.filter(hasNotice);
  const again = standing.filter((showing) => before.unperformed.includes(keyOf(showing)));
  return [
    ...(cause.type === 'started'
      ? [{ type: 'keep-notices' as const, showings: standing.map(keyOf) }]
      : []),
    ...again.map((showing) => ({ type: 'show-notice' as const, notice: noticeOf(showing, when) })),
    ...promptActions(before.prompts, after.prompts, when),
  ];
}

/** The plan of the night goes into the evening's own record as soon as it holds, and whenever it is moved. */
function planAction(before: EngineState, { plan, settings }: EngineState, now: Now): Action[] {
  if (!plan || plan === before.plan) return [];
  // A flight back over a turn-over moves no evening that was spent elsewhere.
  if (before.plan && plan.evening < before.plan.evening) return [];
  const fields = {
    plan: {
      ...plan,
      turnOver: turnOverOf(plan.evening, settings.turnOvers),
      zone: now.zone,
      offsetMinutes: offsetMinutesAt(now.at, now.zone),
    },
  };
  return [{ type: 'save-evening', evening: plan.evening, fields }];
}
