import { MINUTE_MS } from '../evening/instant.ts';
import { isCapped } from './caps.ts';
import { has, rowOf } from './catalog.ts';
import {
  isPending,
  isUseful,
  mapShowings,
  type PromptContext,
  type PromptState,
  type Showing,
} from './prompt-state.ts';
import { isHeldBack, release } from './release.ts';

/** Two notices never come closer together than this (rule 13). */
export const SPACING_MS = 10 * MINUTE_MS;

/** After so long a film or a call holds the bedtime no longer (rule 13). */
export const LONGEST_HOLD_MS = 45 * MINUTE_MS;

/**
 * Decides which one desktop notice comes now, if any. The person being away leaves it waiting; a
 * film or a call holds it, and at the release only the most pressing one comes (rule 13); but the
 * bedtime waits for no longer than three quarters of an hour.
 * What was asked for by hand is neither left waiting nor held.
 */
export function notify(state: PromptState, context: PromptContext, at: number): PromptState {
  const asked = decideAll(state, context, at, ({ prompt }) => has('by-hand', { id: prompt }));
  if (context.presence === 'away') return asked;
  if (context.heldSince !== null) return comeThrough(holdAll(asked, at), context, at);
  if (!isSpaced(asked, at)) return asked;
  return decideAll(release(asked, context, at), context, at, () => true);
}

function decideAll(
  state: PromptState,
  context: PromptContext,
  at: number,
  which: (showing: Showing) => boolean,
): PromptState {
  return candidates(state, context, at)
    .filter(which)
    .toSorted(byPriority)
    .reduce((decided, showing) => decideOne(decided, showing, context, at), state);
}

/** True once a film or a call has held the notices so long that the bedtime need not wait for its end (rule 13). */
export function isHeldLong({ heldSince }: PromptContext, at: number): boolean {
  return heldSince !== null && at - heldSince >= LONGEST_HOLD_MS;
}

/** The bedtime comes all the same after a long hold: at the end of the film it is of no more use. */
function comeThrough(state: PromptState, context: PromptContext, at: number): PromptState {
  if (!isHeldLong(context, at)) return state;
  return decideAll(state, context, at, ({ prompt }) => has('comes-through', { id: prompt }));
}

/** The pending showings whose notice could come now, those excepted that rule 17 holds. */
export function candidates(state: PromptState, context: PromptContext, at: number): Showing[] {
  return state.showings.filter(
    (showing) =>
      isPending(showing) &&
      showing.dueAt <= at &&
      isUseful(showing, at) &&
      (showing.notice === 'waiting' || showing.notice === 'held') &&
      !isHeldBack(showing, context, at),
  );
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
  if (has('by-hand', { id: showing.prompt })) return showing;
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
  const id = showing.prompt;
  if (has('by-hand', { id })) return 'shown';
  const soundAtNight = has('at-night', { id }) && !context.canBeSilent && !context.noticesAtNight;
  if (state.habits[showing.prompt]?.quiet || soundAtNight) return 'quiet';
  const evening = context.evenings.find(({ night }) => night.evening === showing.evening);
  if (!evening || isCapped(showing, state, { evening, context }, at)) return 'capped';
  return 'shown';
}
