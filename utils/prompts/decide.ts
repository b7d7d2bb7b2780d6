import { closeOvertaken, forgetOld, notePresence } from './close.ts';
import { learnHabits } from './habits.ts';
import { followPlan } from './move.ts';
import { candidates, isSpaced, notify, SPACING_MS } from './notify.ts';
import { isOverTonight, openDue } from './open-due.ts';
import { isPending, latestRound, type PromptContext, type PromptState } from './prompt-state.ts';
import { type Planned, plannedFor } from './schedule.ts';

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
  const steps = [followPlan, openDue, closeOvertaken, notePresence, notify];
  const decided = steps.reduce((next, step) => step(next, context, at), state);
  const settled = forgetOld(learnHabits(decided, context), context);
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
  return context.evenings
    .filter(({ silent }) => !silent)
    .flatMap((evening) =>
      plannedFor(evening, state, context).filter(
        ({ row, occurrence }) =>
          !(evening.rated && row.conditions.includes('unrated')) &&
          !isOverTonight(state, evening.night.evening, row) &&
          !latestRound(state, { evening: evening.night.evening, prompt: row.id, occurrence }),
      ),
    );
}

function noticeMoments(
  state: PromptState,
  { presence, held }: PromptContext,
  at: number,
): number[] {
  if (presence === 'away' || held) return [];
  const up = state.upUntil === null ? [] : [state.upUntil];
  const spaced =
    candidates(state, at).length > 0 && !isSpaced(state, at) && state.lastNoticeAt !== null
      ? [state.lastNoticeAt + SPACING_MS]
      : [];
  return [...up, ...spaced];
}
