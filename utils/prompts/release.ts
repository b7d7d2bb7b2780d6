import { MINUTE_MS } from '../evening/instant.ts';
import { type PromptId, rowOf } from './catalog.ts';
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
 * The end of a film or a full screen: of the notices it held, the most pressing one that is still
 * useful stays, the others are missed. After bedtime the order is bedtime, then *rate*, then the
 * still-ups, which begin anew from the moment of the release.
 */
export function release(state: PromptState, context: PromptContext, at: number): PromptState {
  if (state.holding === null) return state;
  const evening = context.evenings.find(({ night }) => night.evening === state.holding);
  if (!evening) return { ...state, holding: null };
  const held = state.showings.filter(
    ({ notice, outcome }) => notice === 'held' && outcome === null,
  );
  const chosen = held
    .filter((showing) => isUseful(showing, at))
    .toSorted((a, b) => rank(a, evening, at) - rank(b, evening, at))[0];
  const released = {
    ...state,
    holding: null,
    showings: state.showings.map((showing) =>
      held.includes(showing) && showing !== chosen
        ? { ...showing, notice: 'missed' as const }
        : showing,
    ),
  };
  const isLate = at >= evening.night.bedtime && at < evening.night.wake;
  const isOver = isSilenced('still-up', evening);
  const stillUpsBegin = isLate && !isOver && (!chosen || chosen.prompt === 'still-up');
  return stillUpsBegin ? restartStillUps(released, evening, context, at) : released;
}

const LATE_ORDER: readonly PromptId[] = ['bedtime', 'rate', 'still-up'];

function rank({ prompt }: Showing, { night }: PromptEvening, at: number): number {
  if (at < night.bedtime) return rowOf(prompt).priority;
  const late = LATE_ORDER.indexOf(prompt);
  return late < 0 ? LATE_ORDER.length : late;
}

/** The first still-up at once, the others 15 and 45 minutes later (rule 13). */
function restartStillUps(
  state: PromptState,
  evening: PromptEvening,
  context: PromptContext,
  at: number,
): PromptState {
  const from = at - FIRST_STILL_UP_MS;
  const restarted = { ...state, stillUpFrom: { evening: evening.night.evening, at: from } };
  return plannedFor(evening, restarted, context)
    .filter(({ row }) => row.id === 'still-up' && !isOverTonight(state, evening.night.evening, row))
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
