import { MINUTE_MS } from '../evening/instant.ts';
import { isDoneAnyway, showingOf } from './open-due.ts';
import {
  ended,
  isPending,
  isSilenced,
  isWaiting,
  latestRound,
  type PromptContext,
  type PromptState,
  type Showing,
} from './prompt-state.ts';
import { type Planned, plannedFor } from './schedule.ts';

/** A prompt that was shown comes again only when its new time lies at least this far ahead (rule 4). */
const AGAIN_AHEAD_MS = 10 * MINUTE_MS;

/** A flight that moves bedtime by more than this repeats the evening, and its prompts (rule 4). */
const ANOTHER_EVENING_MS = 360 * MINUTE_MS;

/**
 * Follows a bedtime that was moved in mid-evening. What has not been shown needs nothing: its time
 * is computed from the plan. What was shown and not answered comes due again, in the next round.
 */
export function followPlan(state: PromptState, context: PromptContext, at: number): PromptState {
  return context.evenings
    .flatMap((evening) =>
      plannedFor(evening, state, context).filter(
        ({ row }) => !isSilenced(row.id, evening) && !isDoneAnyway(row.conditions, evening),
      ),
    )
    .reduce((moved, planned) => followOne(moved, planned, context, at), state);
}

function followOne(
  state: PromptState,
  planned: Planned,
  context: PromptContext,
  at: number,
): PromptState {
  const { row, night, occurrence } = planned;
  const last = latestRound(state, { evening: night.evening, prompt: row.id, occurrence });
  if (!last || last.plannedAt === planned.dueAt) return state;
  if (isWaiting(last)) return replace(state, last, moveWaiting(last, planned));
  if (!comesAgain(last, planned, context, at)) return state;
  const next = showingOf(planned, context, {
    round: last.round + 1,
    snoozes: 0,
    dueAt: planned.dueAt,
  });
  const closed = isPending(last) ? replace(state, last, ended(last, 'moved', at)) : state;
  return { ...closed, showings: [...closed.showings, next] };
}

/** A round not yet due moves with the plan; a snoozed one keeps its own time and only its last useful moment moves. */
function moveWaiting(last: Showing, { dueAt, lastUsefulAt }: Planned): Showing {
  const moved = { ...last, plannedAt: dueAt, lastUsefulAt };
  return last.snoozes > 0 ? moved : { ...moved, dueAt };
}

function comesAgain(
  last: Showing,
  { dueAt }: Planned,
  context: PromptContext,
  at: number,
): boolean {
  if (dueAt < at + AGAIN_AHEAD_MS) return false;
  const flown = last.zone !== context.zone && Math.abs(dueAt - last.plannedAt) > ANOTHER_EVENING_MS;
  const answered = !['expired', 'missed', 'moved', null].includes(last.outcome);
  return flown || !answered;
}

function replace(state: PromptState, old: Showing, next: Showing): PromptState {
  return {
    ...state,
    showings: state.showings.map((showing) => (showing === old ? next : showing)),
  };
}
