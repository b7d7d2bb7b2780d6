import { MINUTE_MS } from '../evening/instant.ts';
import { isCapped } from './caps.ts';
import { rowOf } from './catalog.ts';
import {
  isPending,
  isUseful,
  mapShowings,
  type PromptContext,
  type PromptState,
  type Showing,
} from './prompt-state.ts';
import { release } from './release.ts';

/** Two notices never come closer together than this (rule 13). */
export const SPACING_MS = 10 * MINUTE_MS;

/**
 * Decides which one desktop notice comes now, if any. The person being away leaves it waiting; a
 * film or a full screen holds it, and at the release only the most pressing one comes (rule 13).
 */
export function notify(state: PromptState, context: PromptContext, at: number): PromptState {
  if (context.presence === 'away') return state;
  if (context.held) return holdAll(state, at);
  if (!isSpaced(state, at)) return state;
  const released = release(state, context, at);
  return candidates(released, at)
    .toSorted(byPriority)
    .reduce((decided, showing) => decideOne(decided, showing, context, at), released);
}

/** The pending showings whose notice could come now, those of "I'm up and about" excepted. */
export function candidates(state: PromptState, at: number): Showing[] {
  return state.showings.filter(
    (showing) =>
      isPending(showing) &&
      showing.dueAt <= at &&
      isUseful(showing, at) &&
      (showing.notice === 'waiting' || showing.notice === 'held') &&
      !isHeldWhileUp(showing, state, at),
  );
}

/** True while "I'm up and about" holds this notice (rule 17). */
export function isHeldWhileUp(showing: Showing, { upUntil }: PromptState, at: number): boolean {
  return upUntil !== null && at < upUntil && rowOf(showing.prompt).heldWhileUp;
}

/** True when the last notice lies far enough back, or ahead after a clock was set back. */
export function isSpaced({ lastNoticeAt }: PromptState, at: number): boolean {
  return lastNoticeAt === null || at - lastNoticeAt >= SPACING_MS || at < lastNoticeAt;
}

function holdAll(state: PromptState, at: number): PromptState {
  const held = mapShowings(state, (showing) => holdNotice(showing, at));
  if (held === state) return state;
  const last = held.showings.findLast(({ notice }) => notice === 'held');
  return { ...held, holding: last?.evening ?? state.holding };
}

function holdNotice(showing: Showing, at: number): Showing {
  const waits = isPending(showing) && showing.notice === 'waiting' && isUseful(showing, at);
  return waits ? { ...showing, notice: 'held' } : showing;
}

function byPriority(a: Showing, b: Showing): number {
  return rowOf(a.prompt).priority - rowOf(b.prompt).priority || a.dueAt - b.dueAt;
}

function decideOne(
  state: PromptState,
  showing: Showing,
  context: PromptContext,
  at: number,
): PromptState {
  if (!isSpaced(state, at)) return state;
  const notice = noticeFor(showing, state, context, at);
  const decided: Showing =
    notice === 'shown' ? { ...showing, notice, noticeAt: at } : { ...showing, notice };
  return {
    ...state,
    lastNoticeAt: notice === 'shown' ? at : state.lastNoticeAt,
    showings: state.showings.map((other) => (other === showing ? decided : other)),
  };
}

function noticeFor(
  showing: Showing,
  state: PromptState,
  context: PromptContext,
  at: number,
): 'shown' | 'capped' | 'quiet' {
  const soundAtNight = rowOf(showing.prompt).atNight && !context.canBeSilent;
  if (state.habits[showing.prompt]?.quiet || soundAtNight) return 'quiet';
  const evening = context.evenings.find(({ night }) => night.evening === showing.evening);
  if (!evening || isCapped(showing, state, { evening, context }, at)) return 'capped';
  return 'shown';
}
