import { addEvenings } from '../evening/calendar.ts';
import { MINUTE_MS } from '../evening/instant.ts';
import { ended, type PromptContext, type PromptState, type Showing } from './prompt-state.ts';

/** A clock that is set back by three hours, and the minutes that passed meanwhile, is corrected: what was shown was shown. */
const CORRECTION_MS = 190 * MINUTE_MS;

/**
 * Takes back what a clock that ran ahead had shown or missed. Of the evenings near now, what is dated
 * hours ahead did not happen, and comes in its own time; further ahead only what still stands open is
 * cleared, since it may be that the clock runs behind now.
 */
export function setRight(state: PromptState, context: PromptContext, at: number): PromptState {
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
