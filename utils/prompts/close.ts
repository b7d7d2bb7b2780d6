import { eveningsBetween } from '../evening/calendar.ts';
import { MINUTE_MS } from '../evening/instant.ts';
import { has, rowOf } from './catalog.ts';
import { isDoneAnyway } from './open-due.ts';
import {
  ended,
  isPending,
  isSilenced,
  isUseful,
  isWaiting,
  mapShowings,
  type PromptContext,
  type PromptState,
  type Showing,
} from './prompt-state.ts';
import { isEnabled } from './schedule.ts';

/** Evenings whose showings are kept, so that a flight that repeats a date finds its keys (rule 4). */
const KEPT_EVENINGS = 4;

/** Those of about a week; a visit to a wrong evening makes two dozen. */
const KEPT_SHOWINGS = 120;

/** Ends every card that was overtaken: answered elsewhere, silenced, switched off, or no longer useful. */
export function closeOvertaken(
  state: PromptState,
  context: PromptContext,
  at: number,
): PromptState {
  return mapShowings(state, (showing) => {
    if (!isPending(showing) && !isWaiting(showing)) return showing;
    const evening = context.evenings.find(({ night }) => night.evening === showing.evening);
    const row = rowOf(showing.prompt);
    const silenced = evening !== undefined && isSilenced(row.id, evening);
    if (!isEnabled(row, context) || silenced) return ended(showing, 'cleared', at);
    if (evening && isDoneAnyway(row.conditions, evening)) return ended(showing, 'done', at);
    if (isPending(showing) && hasLeft(showing, context)) return ended(showing, 'cleared', at);
    if (isUseful(showing, at)) return showing;
    return ended(showing, isPending(showing) ? 'expired' : 'missed', at);
  });
}

/** Whoever is away has got up, so an invitation to move has no more use. */
function hasLeft({ prompt }: Showing, { presence }: PromptContext): boolean {
  return presence === 'away' && has('ends-when-away', { id: prompt });
}

/** Notes that the person was at work soon after a notice, which tells ignoring from absence (rule 16). */
export function notePresence(state: PromptState, context: PromptContext, at: number): PromptState {
  if (context.presence !== 'using') return state;
  return mapShowings(state, (showing) =>
    showing.seenAtWork || !wasJustShown(showing, at) ? showing : { ...showing, seenAtWork: true },
  );
}

function wasJustShown({ noticeAt }: Showing, at: number): boolean {
  return noticeAt !== null && at > noticeAt && at <= noticeAt + 10 * MINUTE_MS;
}

/**
 * Drops the showings of evenings long past, once they have ended. Those made last are kept whatever
 * their evening is: to a clock that runs days ahead for a while, tonight is long past.
 */
export function forgetOld(state: PromptState, { current }: PromptContext): PromptState {
  const made = state.showings.length - KEPT_SHOWINGS;
  const showings = state.showings.filter(
    ({ evening, outcome }, index) =>
      index >= made ||
      outcome === null ||
      Math.abs(eveningsBetween(evening, current)) <= KEPT_EVENINGS,
  );
  return showings.length === state.showings.length ? state : { ...state, showings };
}
