import { has } from './catalog.ts';
import { closeOvertaken, forgetOld, notePresence } from './close.ts';
import { learnHabits } from './habits.ts';
import { followPlan } from './move.ts';
import { candidates, isHeldLong, isSpaced, LONGEST_HOLD_MS, notify, SPACING_MS } from './notify.ts';
import { isDoneAnyway, isOverTonight, openDue } from './open-due.ts';
import {
  isPending,
  isSilenced,
  latestRound,
  type PromptContext,
  type PromptState,
  type Showing,
} from './prompt-state.ts';
import { type Planned, plannedFor } from './schedule.ts';
import { setRight } from './set-right.ts';

/** What the evening says at one moment: the prompts from now on, and when to look again. */
export type Decision = { state: PromptState; nextAt: number | null };

/** Just after the last useful moment, when a card is taken away. */
const AFTER_USE_MS = 1_000;

/**
 * The whole behaviour of the prompts at one moment. Each step is a function of the showings; what
 * the browser has to do is the difference between before and after (`promptActions`), so deciding
 * twice does nothing twice.
 */
export function decide(state: PromptState, context: PromptContext, at: number): Decision {
  // What was ignored too often is learned before it could be a notice once more.
  const steps = [setRight, followPlan, openDue, closeOvertaken, notePresence, learnHabits, notify];
  const decided = steps.reduce((next, step) => step(next, context, at), state);
  const settled = forgetOld(decided, context);
  return { state: settled, nextAt: nextMoment(settled, context, at) };
}

/** The next moment at which something can change by time alone; null when nothing will (law 5). */
export function nextMoment(state: PromptState, context: PromptContext, at: number): number | null {
  const moments = [
    ...comingMoments(state, context).map(({ dueAt }) => dueAt),
    ...state.showings.filter(({ outcome }) => outcome === null).map(({ dueAt }) => dueAt),
    ...state.showings.filter(isPending).map(({ lastUsefulAt }) => lastUsefulAt + AFTER_USE_MS),
    ...noticeMoments(state, context, at),
  ].filter((moment) => moment > at);
  return moments.length === 0 ? null : Math.min(...moments);
}

/** The planned moments that have not come due yet, past ones included while their evening is open. */
export function comingMoments(state: PromptState, context: PromptContext): Planned[] {
  return context.evenings.flatMap((evening) =>
    plannedFor(evening, state, context).filter(
      ({ row, occurrence }) =>
        !isSilenced(row.id, evening) &&
        !isDoneAnyway(row.conditions, evening) &&
        !isOverTonight(state, evening.night.evening, row) &&
        !latestRound(state, { evening: evening.night.evening, prompt: row.id, occurrence }),
    ),
  );
}

function noticeMoments(state: PromptState, context: PromptContext, at: number): number[] {
  const isAway = context.presence === 'away';
  const waiting = candidates(state, context, at);
  const next = waiting.filter((one) => waitsForSpaceOnly(one, context, at));
  const spaced =
    next.length > 0 && !isSpaced(state, at) && state.lastNoticeAt !== null
      ? [state.lastNoticeAt + SPACING_MS]
      : [];
  const comesThrough = waiting.some(({ prompt }) => has('comes-through', { id: prompt }));
  const through =
    comesThrough && context.heldSince !== null ? [context.heldSince + LONGEST_HOLD_MS] : [];
  return [...(isAway ? [] : [...holdEnds(state, context), ...through]), ...spaced];
}

/** Neither absence nor a film or a call keeps this notice back. */
function waitsForSpaceOnly({ prompt: id }: Showing, context: PromptContext, at: number): boolean {
  if (has('by-hand', { id })) return true;
  if (context.presence === 'away') return false;
  return context.heldSince === null || (isHeldLong(context, at) && has('comes-through', { id }));
}

/** When the holds of rule 17 end; "up and about" holds only while there is something of its evening to hold. */
function holdEnds({ showings }: PromptState, { evenings, restlessUntil }: PromptContext): number[] {
  const held = showings.filter((one) => isPending(one) && has('held-while-up', { id: one.prompt }));
  const ends = evenings
    .filter(({ night }) => held.some(({ evening }) => evening === night.evening))
    .map(({ upUntil }) => upUntil);
  return [...ends, restlessUntil].filter((end) => end !== null);
}
