import type { Row } from '../../../utils/engine/engine-event.ts';
import type { EngineState, TonightState } from '../../../utils/engine/engine-state.ts';
import { step } from '../../../utils/engine/step.ts';
import { same } from './assert-lives.ts';
import { eveningOfRow, looking, type Moment, pressedOf } from './moment.ts';

/**
 * Law 9, for each press: whatever is pressed, and whenever it is handled, no record of another
 * evening changes but what a mere look would have changed as well, and nothing is said of another.
 */
export function ownEveningOnly(moment: Moment): void {
  const { before, event, now } = moment;
  if (event.cause.type !== 'command') return;
  const pressed = pressedOf(moment);
  const looked = step(before, looking(event), now);
  same(recordsOf(moment.rows, pressed), recordsOf(looked.rows, pressed), 'the records of others');
  same(saidOf(moment, pressed), saidOf(looked, pressed), 'what is said of other evenings');
  same(cardsOf(moment, pressed), cardsOf(looked, pressed), 'the cards of other evenings');
}

/** The rows that are no cards, of evenings other than the one pressed on. */
function recordsOf(rows: readonly Row[], pressed: string | null): Row[] {
  return rows.filter((row) => row.type !== 'log' && eveningOfRow(row) !== pressed);
}

type With = { state: EngineState };

/** Of two wishes to be reminded the last one holds, whichever evening it was made on; so that one is left out. */
function saidOf({ state: { tonight, previous } }: With, pressed: string | null) {
  return [tonight, previous]
    .filter((one) => one?.evening !== pressed)
    .map((one): Partial<TonightState> => ({ ...one, stillAhead: null }));
}

/**
 * What became of the cards of other evenings. When their notices come may depend on the others: they
 * are spaced. How long a card is remembered that ended days ago depends on how many came since.
 */
function cardsOf({ state: { prompts, tonight } }: With, pressed: string | null) {
  return prompts.showings
    .filter(({ evening, prompt }) => evening !== pressed && prompt !== 'still-ahead')
    .filter(({ evening, outcome }) => outcome === null || isNear(evening, tonight?.evening))
    .map(({ id, openedAt, outcome, endedAt }) => ({ id, openedAt, outcome, endedAt }));
}

function isNear(evening: string, current: string | undefined): boolean {
  if (current === undefined) return true;
  const { days } = Temporal.PlainDate.from(evening).until(current);
  return Math.abs(days) <= 4;
}
