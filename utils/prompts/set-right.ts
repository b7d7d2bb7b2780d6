import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { MINUTE_MS } from '../evening/instant.ts';
import type { PromptId } from '../rows/prompt-log-row.ts';
import {
  ended,
  type Habit,
  type PromptContext,
  type PromptState,
  type Showing,
} from './prompt-state.ts';

/** A clock that is set back by three hours, and the minutes that passed meanwhile, is corrected: what was shown was shown. */
export const CORRECTION_MS = 190 * MINUTE_MS;

/**
 * Takes back what a clock that ran ahead had shown or missed. Of the evenings near now, what is dated
 * hours ahead did not happen, and comes in its own time; further ahead only what still stands open is
 * cleared, since it may be that the clock runs behind now.
 */
export function setRight(state: PromptState, context: PromptContext, at: number): PromptState {
  return withShowingsRight(withoutAhead(state, context, at), context, at);
}

/** What is remembered beside the showings: an instant or an evening ahead would hold or teach nothing until it comes. */
function withoutAhead(
  state: PromptState,
  { current }: Pick<PromptContext, 'current'>,
  at: number,
): PromptState {
  const { lastNoticeAt, holding, stillUpFrom, habits } = state;
  const coming = addEvenings(current, 1);
  const right = {
    lastNoticeAt: lastNoticeAt !== null && lastNoticeAt > at + CORRECTION_MS ? null : lastNoticeAt,
    holding: holding !== null && holding > coming ? null : holding,
    stillUpFrom: stillUpFrom && stillUpFrom.evening > coming ? null : stillUpFrom,
    habits: habitsNotAhead(habits, current),
  };
  const isSame = (Object.keys(right) as (keyof typeof right)[]).every(
    (name) => right[name] === state[name],
  );
  return isSame ? state : { ...state, ...right };
}

/** Only what is over can have taught something: the last that can is the evening before. */
function habitsNotAhead(habits: PromptState['habits'], current: EveningKey): PromptState['habits'] {
  const known = Object.entries(habits) as [PromptId, Habit][];
  if (known.every(([, { through }]) => through <= current)) return habits;
  const through = addEvenings(current, -1);
  return Object.fromEntries(
    known.map(([id, habit]) => [id, habit.through > current ? { ...habit, through } : habit]),
  );
}

function withShowingsRight(state: PromptState, context: PromptContext, at: number): PromptState {
  const coming = addEvenings(context.current, 1);
  const before = addEvenings(context.current, -1);
  const showings = state.showings.flatMap((showing): Showing[] => {
    const { evening } = showing;
    const isAhead = datedAt(showing) > at + CORRECTION_MS;
    if (evening > coming)
      return [showing.outcome === null ? ended(showing, 'cleared', at) : showing];
    return isAhead && evening >= before ? [] : [showing];
  });
  const isSame =
    showings.length === state.showings.length &&
    showings.every((showing, index) => showing === state.showings[index]);
  return isSame ? state : { ...state, showings };
}

/** When it came, or was missed; a round that still waits has done nothing. */
function datedAt({ openedAt, endedAt }: Showing): number {
  return openedAt ?? endedAt ?? 0;
}
