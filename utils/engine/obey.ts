import { MINUTE_MS, type Now } from '../evening/instant.ts';
import { answer, putOff, snooze } from '../prompts/answer.ts';
import { noticesAgain } from '../prompts/habits.ts';
import { ended, isPending, keyOf, mapShowings } from '../prompts/prompt-state.ts';
import type { Action, Command } from './engine-event.ts';
import type { EngineState } from './engine-state.ts';
import { isUpInTheNight, leaveNight, lookAtNight } from './night-time.ts';

/** "I'm up and about" holds the notices that ask for it so long (rule 17). */
const UP_MS = 30 * MINUTE_MS;

type Obeyed = { state: EngineState; actions: Action[] };

/** The state after a command, and the rows that changed by it. A command about a card that is gone changes nothing. */
export function obey(state: EngineState, command: Command, freshId: string, now: Now): Obeyed {
  switch (command.type) {
    case 'answer':
      return isBedtimeDone(command)
        ? goToBed(state, command.showing, now)
        : answered(state, command, now);
    case 'snooze':
      return only({ ...state, prompts: snooze(state.prompts, { ...command, freshId }, now.at) });
    case 'bed':
      return goToBed(state, pendingBedtime(state), now);
    case 'not-in-bed':
      return getUpAgain(state, now);
    case 'up-and-about':
      return only({ ...state, prompts: { ...state.prompts, upUntil: now.at + UP_MS } });
    case 'not-tonight':
      return only({ ...state, notTonight: state.plan?.evening ?? null });
    case 'prompts-again':
      return only(
        state.notTonight === null ? state : { ...state, notTonight: null, againAt: now.at },
      );
    case 'sit-still':
      return only(sitStill(state, command, now));
    case 'sit-still-over':
      return only(sitNoMore(state, now));
    case 'night-look':
      return lookedAtNight(state, now);
    case 'up-for-the-day':
      return only({ ...state, dayBegun: state.plan?.evening ?? null });
    case 'notices-again':
      return only({ ...state, prompts: noticesAgain(state.prompts, command.prompt) });
    case 'notice-later':
      return only({ ...state, prompts: putOff(state.prompts, { ...command, freshId }, now.at) });
    case 'ratings-changed':
      return only(state);
  }
}

const only = (state: EngineState): Obeyed => ({ state, actions: [] });

function answered(
  state: EngineState,
  command: Extract<Command, { type: 'answer' }>,
  now: Now,
): Obeyed {
  return only({ ...state, prompts: answer(state.prompts, command, now.at) });
}

/** "Done" on *bedtime* is "I'm going to bed" (rule 15). */
function isBedtimeDone(command: Extract<Command, { type: 'answer' }>): boolean {
  return command.answer === 'done' && command.showing.split('/')[1] === 'bedtime';
}

function pendingBedtime({ prompts, plan }: EngineState): string | null {
  const showing = prompts.showings.find(
    (one) => one.evening === plan?.evening && one.prompt === 'bedtime' && isPending(one),
  );
  return showing ? keyOf(showing) : null;
}

/** Ends the evening: the tap is kept in the evening's own record, in the same transaction as the state. */
function goToBed(state: EngineState, bedtime: string | null, now: Now): Obeyed {
  const evening = state.plan?.evening;
  if (!evening) return only(state);
  const prompts = bedtime
    ? answer(state.prompts, { showing: bedtime, answer: 'done' }, now.at)
    : state.prompts;
  return {
    state: { ...state, prompts, bed: { evening, at: now.at } },
    actions: [{ type: 'save-evening', evening, fields: { bed: now.at } }],
  };
}

function getUpAgain(state: EngineState, now: Now): Obeyed {
  const up = leaveNight(state, now);
  if (!state.bed) return only(up);
  return {
    state: up,
    actions: [{ type: 'save-evening', evening: state.bed.evening, fields: { bed: null } }],
  };
}

/** The screen record without the look at the popup is saved with the state. */
function lookedAtNight(before: EngineState, now: Now): Obeyed {
  if (!isUpInTheNight(before, now)) return only(before);
  const state = lookAtNight(before, now);
  return { state, actions: state.screen ? [{ type: 'save-screen', record: state.screen }] : [] };
}

/** "Sitting still ahead": the reminders count from now; asking again begins anew. */
function sitStill(
  state: EngineState,
  { everyMinutes, forMinutes }: { everyMinutes: number; forMinutes: number },
  { at }: Now,
): EngineState {
  const evening = state.plan?.evening;
  if (!evening) return state;
  const until = at + forMinutes * MINUTE_MS;
  const stillAhead = { evening, from: at, everyMinutes, until };
  return { ...state, prompts: { ...state.prompts, stillAhead } };
}

/** No more reminders: the one that is shown goes as well. */
function sitNoMore({ prompts, ...state }: EngineState, { at }: Now): EngineState {
  const over = mapShowings({ ...prompts, stillAhead: null }, (showing) =>
    showing.prompt === 'still-ahead' && showing.outcome === null
      ? ended(showing, 'dismissed', at)
      : showing,
  );
  return { ...state, prompts: over };
}
