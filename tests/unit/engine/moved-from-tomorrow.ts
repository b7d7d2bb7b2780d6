import { step } from '../../../utils/engine/step.ts';
import { same } from './assert-lives.ts';
import type { Moment } from './moment.ts';

/** The evening from which a prompt is moved that was moved on its card at this wake; null where none was. */
export function movedFrom({ wake: { cause }, before, event }: Moment): string | null {
  if (!('on' in cause) || cause.on !== 'card' || event.settings === null) return null;
  if (cause.what !== 'earlier-each-day' && cause.what !== 'later-each-day') return null;
  const { promptMoves: known } = before.settings;
  const moved = Object.entries(event.settings.promptMoves).find(([id, one]) => known[id] !== one);
  return moved?.[1].from ?? null;
}

/** Law 9, for a prompt that is moved on its card: no card of that evening or of one before changes. */
export function movedFromTomorrow(moment: Moment): void {
  const from = movedFrom(moment);
  if (from === null) return;
  const { before, event, now } = moment;
  const unmoved = step(before, { ...event, settings: null }, now);
  same(cardsBefore(from, moment), cardsBefore(from, unmoved), 'the cards of tonight');
}

function cardsBefore(from: string, { state }: Pick<Moment, 'state'>) {
  return state.prompts.showings
    .filter(({ evening }) => evening < from)
    .map(({ id, dueAt, openedAt, outcome }) => ({ id, dueAt, openedAt, outcome }));
}
