import { MINUTE_MS } from '../evening/instant.ts';
import type { PromptId } from '../rows/prompt-log-row.ts';
import { isCapped } from './caps.ts';
import { has, rowOf } from './catalog.ts';
import { isOverTonight, showingOf } from './open-due.ts';
import {
  ended,
  isPending,
  isSilenced,
  isUseful,
  latestRound,
  type PromptContext,
  type PromptEvening,
  type PromptState,
  type Showing,
} from './prompt-state.ts';
import { type Planned, plannedFor } from './schedule.ts';

/** Still-ups begin this long after the moment they are counted from (rule 13). */
const FIRST_STILL_UP_MS = 15 * MINUTE_MS;

/**
 * The end of a film or a call: of the notices it held, the most pressing one that is still
 * useful stays, the others are missed; one that cannot come now anyhow stands in nobody's way. After
 * bedtime the order is bedtime, then *rate*, then the still-ups, which begin anew from the moment of
 * the release.
 */
export function release(state: PromptState, context: PromptContext, at: number): PromptState {
  if (state.holding === null) return state;
  const evening = context.evenings.find(({ night }) => night.evening === state.holding);
  if (!evening) return { ...state, holding: null };
  const held = state.showings.filter(
    (showing) => showing.notice === 'held' && showing.outcome === null && isUseful(showing, at),
  );
  const kept = held.filter((showing) => isHeldBack(showing, context, at));
  const chosen = held
    .filter((showing) => !kept.includes(showing) && !state.habits[showing.prompt]?.quiet)
    .filter((showing) => !isTooLate(showing, state, { evening, context }, at))
    .toSorted((a, b) => rank(a, evening, at) - rank(b, evening, at))[0];
  const released = {
    ...state,
    holding: null,
    showings: state.showings.map((showing) => freed(showing, { kept, chosen })),
  };
  const isLate = at >= evening.night.bedtime && at < evening.night.wake;
  const isOver = isSilenced('still-up', evening) || kept.some(({ prompt }) => isLateOne(prompt));
  const stillUpsBegin = isLate && !isOver && (!chosen || chosen.prompt === 'still-up');
  return stillUpsBegin ? restartStillUps(released, evening, context, at) : released;
}

/** After the bedtime, which may have come in the middle of the film, a *rate* is no notice any more (rule 12). */
function isTooLate(
  showing: Showing,
  state: PromptState,
  of: { evening: PromptEvening; context: PromptContext },
  at: number,
): boolean {
  return at >= of.evening.night.bedtime && isCapped(showing, state, of, at);
}

/** What rule 17 holds back waits on; of the others only the chosen one may still come. */
function freed(
  showing: Showing,
  { kept, chosen }: { kept: readonly Showing[]; chosen: Showing | undefined },
): Showing {
  if (showing.notice !== 'held' || showing.outcome !== null || showing === chosen) return showing;
  return { ...showing, notice: kept.includes(showing) ? 'waiting' : 'missed' };
}

const LATE_ORDER: readonly PromptId[] = ['bedtime', 'rate', 'still-up'];

function isLateOne(prompt: PromptId): boolean {
  return LATE_ORDER.includes(prompt);
}

function rank({ prompt }: Showing, { night }: PromptEvening, at: number): number {
  if (at < night.bedtime) return rowOf(prompt).priority;
  const late = LATE_ORDER.indexOf(prompt);
  return late < 0 ? LATE_ORDER.length : late;
}

/** The first still-up at once, the others 15 and 45 minutes later (rule 13); none where they were done with. */
function restartStillUps(
  state: PromptState,
  evening: PromptEvening,
  context: PromptContext,
  at: number,
): PromptState {
  if (isOverTonight(state, evening.night.evening, rowOf('still-up'))) return state;
  const from = at - FIRST_STILL_UP_MS;
  const restarted = { ...state, stillUpFrom: { evening: evening.night.evening, at: from } };
  return plannedFor(evening, restarted, context)
    .filter(({ row }) => row.id === 'still-up')
    .reduce<PromptState>((later, planned) => restartOne(later, planned, context, at), restarted);
}

function restartOne(
  state: PromptState,
  planned: Planned,
  context: PromptContext,
  at: number,
): PromptState {
  const { row, night, occurrence, dueAt } = planned;
  const last = latestRound(state, { evening: night.evening, prompt: row.id, occurrence });
  // Occurrences that never came due follow the new schedule by themselves.
  if (last ? last.plannedAt === dueAt : dueAt > at) return state;
  const next = showingOf(planned, context, { round: last ? last.round + 1 : 0, snoozes: 0, dueAt });
  const opened = dueAt <= at ? { ...next, openedAt: at } : next;
  const showings = state.showings.map((showing) =>
    showing === last && isPending(showing) ? ended(showing, 'moved', at) : showing,
  );
  return { ...state, showings: [...showings, opened] };
}

/** True while "I'm up and about", said on its evening, or a fresh rating above zero holds this notice (rule 17). */
export function isHeldBack(
  { prompt: id, evening }: Showing,
  { evenings, restlessUntil }: PromptContext,
  at: number,
): boolean {
  const upUntil = evenings.find(({ night }) => night.evening === evening)?.upUntil ?? null;
  const up = upUntil !== null && at < upUntil && has('held-while-up', { id });
  const restless = restlessUntil !== null && at < restlessUntil && has('held-by-rating', { id });
  return up || restless;
}
