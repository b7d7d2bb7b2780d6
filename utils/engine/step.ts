import { type Now, offsetMinutesAt } from '../evening/instant.ts';
import { turnOverOf } from '../evening/turn-over.ts';
import { decide } from '../prompts/decide.ts';
import { logRows } from '../prompts/log-rows.ts';
import { hasNotice, noticeDeeds, noticeOf, withRefused } from '../prompts/notice.ts';
import { isPending } from '../prompts/prompt-state.ts';
import { keyOf } from '../prompts/showing-key.ts';
import type { Deed, EngineEvent, Row } from './engine-event.ts';
import type { EngineState, PinnedState } from './engine-state.ts';
import { type Frame, frameOf } from './frame.ts';
import { markRows } from './mark-evenings.ts';
import { reachNight } from './night-time.ts';
import { obey } from './obey.ts';
import { pinPlan } from './pin-plan.ts';
import { promptContext, restlessUntil } from './prompt-context.ts';
import { trackScreen } from './track-screen.ts';
import { wakeAt } from './wake-at.ts';

/** What a wake led to: the state and the rows to save, and what to do so that the browser agrees with them. */
export type Step = { state: EngineState; rows: Row[]; deeds: Deed[] };

/**
 * The whole behaviour of Evenfall in the background: one event, one moment, one new state. The
 * caller saves the state and its rows in one transaction, then performs the deeds; performing twice
 * changes nothing, so a worker may die between any two lines.
 */
export function step(before: EngineState, event: EngineEvent, now: Now): Step {
  const settled = withSettings(before, event, now);
  if (settled.settings.startedAt === null) return notStarted(settled, event);
  const pinned = pinPlan({ ...settled, diary: event.diary }, now);
  const frame = frameOf(pinned, now);
  const tracked = trackScreen(reachNight(pinned, frame), event, frame);
  const obeyed = obeyCause(tracked.state, event, frame);
  const { state, nextAt } = decidePrompts(obeyed.state, event, frame);
  return {
    state: { ...state, seen: now },
    rows: [
      ...tracked.rows,
      ...planRows(before, state, now),
      ...markRows(before, state),
      ...obeyed.rows,
      ...promptRows(before, state, now),
    ],
    deeds: [
      ...deedsFor(before, state, event, frame),
      { type: 'badge', pending: state.prompts.showings.some(isPending) },
      { type: 'wake', at: wakeAt(state, nextAt, frame) },
    ],
  };
}

/** The state once its notices are known to be up, but for those of the keys that the browser refused. */
export function withNoticesPerformed(
  state: EngineState,
  refused: readonly string[] = [],
): EngineState {
  if (state.unperformed.length === 0) return state;
  return { ...state, prompts: withRefused(state.prompts, refused), unperformed: [] };
}

/** The rows of the log of all prompts that changed between two states. */
export function promptRows(before: EngineState, after: EngineState, { at }: Now): Row[] {
  return logRows(before.prompts, after.prompts, at).map((row) => ({ type: 'log', row }) as const);
}

/** A "Start" that was pressed under a clock that ran ahead stays where it was taken to be when that was seen. */
function withSettings(state: EngineState, { settings }: EngineEvent, { at }: Now): EngineState {
  if (!settings) return state;
  const { startedAt: known } = state.settings;
  const isAhead = settings.startedAt !== null && settings.startedAt > at;
  return {
    ...state,
    settings: isAhead && known !== null ? { ...settings, startedAt: known } : settings,
  };
}

/** Before "Start", and after everything was erased, nothing is tracked, shown or waited for. */
function notStarted(state: EngineState, { cause }: EngineEvent): Step {
  const keep: Deed[] = cause.type === 'look' ? [] : [{ type: 'keep-notices', showings: [] }];
  return {
    state,
    rows: [],
    deeds: [...keep, { type: 'badge', pending: false }, { type: 'wake', at: null }],
  };
}

function obeyCause(
  state: PinnedState,
  { cause, freshId }: EngineEvent,
  frame: Frame,
): { state: PinnedState; rows: Row[] } {
  if (cause.type !== 'command') return { state, rows: [] };
  return obey(state, { command: cause.command, freshId }, frame);
}

function decidePrompts(
  state: PinnedState,
  event: EngineEvent,
  frame: Frame,
): { state: PinnedState; nextAt: number | null } {
  const { at } = frame.now;
  const decision = decide(state.prompts, promptContext(state, event, frame), at);
  const unperformed = decision.state.showings
    .filter(hasNotice)
    .filter((showing) => showing.noticeAt === at || state.unperformed.includes(keyOf(showing)));
  return {
    state: { ...state, prompts: decision.state, unperformed: unperformed.map(keyOf) },
    nextAt: decision.nextAt,
  };
}

function deedsFor(
  before: EngineState,
  after: PinnedState,
  { cause, signals }: EngineEvent,
  { tonight, now: { at } }: Frame,
): Deed[] {
  const when = {
    at,
    // The quiet of the night ends with it: the check-in of the morning may be heard.
    bedtimeAt: tonight && at < tonight.wake ? tonight.bedtime : null,
    restlessUntil: restlessUntil(after),
    soundPlays: signals.audible,
  };
  const standing = after.prompts.showings.filter(hasNotice);
  const again = standing.filter((showing) => before.unperformed.includes(keyOf(showing)));
  return [
    ...(cause.type === 'started'
      ? [{ type: 'keep-notices' as const, showings: standing.map(keyOf) }]
      : []),
    ...again.map((showing) => ({ type: 'show-notice' as const, notice: noticeOf(showing, when) })),
    ...noticeDeeds(before.prompts, after.prompts, when),
  ];
}

/** An evening that comes again: a flight back over a turn-over moves none that was spent elsewhere. */
function wasSpent({ previous, seen }: EngineState, evening: string, { zone }: Now): boolean {
  return previous?.evening === evening || seen?.zone !== zone;
}

/** The plan of the night goes into the evening's own record as soon as it holds, and whenever it is moved. */
function planRows(before: EngineState, { tonight, settings }: PinnedState, now: Now): Row[] {
  const { evening, plan } = tonight;
  if (plan === before.tonight?.plan) return [];
  if (before.tonight && evening < before.tonight.evening && wasSpent(before, evening, now))
    return [];
  const fields = {
    plan: {
      ...plan,
      turnOver: turnOverOf(evening, settings.turnOvers),
      zone: now.zone,
      offsetMinutes: offsetMinutesAt(now.at, now.zone),
    },
  };
  return [{ type: 'save-evening', evening, fields }];
}
