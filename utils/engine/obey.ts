import type { EveningKey } from '../evening/calendar.ts';
import { MINUTE_MS, type Now } from '../evening/instant.ts';
import { answer, cardAgain, cardsBeforeBed, putOff, snooze } from '../prompts/answer.ts';
import { has } from '../prompts/catalog.ts';
import { noticesAgain } from '../prompts/habits.ts';
import { ended, isPending, mapShowings, type PromptState } from '../prompts/prompt-state.ts';
import { keyOf, parseKey } from '../prompts/showing-key.ts';
import type { Command, Row } from './engine-event.ts';
import { knownEvening, type PinnedState, type TonightState, withEvening } from './engine-state.ts';
import type { Frame } from './frame.ts';
import { isUpInTheNight, lookAtNight, notInBed } from './night-time.ts';

/** "I'm up and about" holds the notices that ask for it so long (rule 17). */
export const UP_MS = 30 * MINUTE_MS;

type Obeyed = { state: PinnedState; rows: Row[] };

/**
 * The state after a command, and the rows that changed by it. A command speaks of the evening that
 * was shown when it was pressed, and of no other: of the one under way, or, when it is handled after
 * the turn-over, of the one before. Of that one a bed tap and its taking back still go into the
 * record, and reminders asked for still come, as its own; all else is said of an evening that is
 * over, where it does nothing more. Of an evening further back nothing changes. A command about a
 * card that is gone changes no card.
 */
export function obey(
  state: PinnedState,
  { command, freshId }: { command: Command; freshId: string },
  frame: Frame,
): Obeyed {
  const { now } = frame;
  const say = (evening: EveningKey, change: (of: TonightState) => Partial<TonightState>) =>
    only(withEvening(state, evening, change));
  switch (command.type) {
    case 'answer':
      return answered(state, command, frame);
    case 'snooze':
      return only(
        withPrompts(state, (prompts) => snooze(prompts, { ...command, freshId }, now.at)),
      );
    case 'notice-later':
      return only(putNoticeOff(state, { ...command, freshId }, now));
    case 'card-again':
      return only(withPrompts(state, (prompts) => cardAgain(prompts, command.showing, now.at)));
    case 'notices-again':
      return only(withPrompts(state, (prompts) => noticesAgain(prompts, command.prompt)));
    case 'ratings-changed':
      return only(state);
    case 'bed':
      return goToBed(state, command.evening, now);
    case 'not-in-bed':
      return getUpAgain(state, command.evening, now);
    case 'up-and-about':
      return say(command.evening, () => ({ upUntil: now.at + UP_MS }));
    case 'not-tonight':
      return say(command.evening, () => ({ notTonight: true }));
    case 'prompts-again':
      return say(command.evening, (of) => promptsAgain(of, now));
    case 'sit-still':
      return only(sitStill(state, command, now));
    case 'sit-still-over':
      return only(sitNoMore(state, command.evening, now));
    case 'night-look':
      return lookedAtNight(state, command.evening, frame);
    case 'up-for-the-day':
      return say(command.evening, () => ({ dayBegun: true }));
    default:
      return command satisfies never;
  }
}

const only = (state: PinnedState): Obeyed => ({ state, rows: [] });

function withPrompts(
  state: PinnedState,
  change: (prompts: PromptState) => PromptState,
): PinnedState {
  return { ...state, prompts: change(state.prompts) };
}

/** The second button of a notice. "Not tonight" to a reminder asked for by hand is no more of them, as on its card. */
function putNoticeOff(
  state: PinnedState,
  command: { showing: string; freshId: string },
  now: Now,
): PinnedState {
  const after = withPrompts(state, (prompts) => putOff(prompts, command, now.at));
  const of = after.prompts.showings.find((one) => keyOf(one) === command.showing);
  const isNoMore = of?.prompt === 'still-ahead' && of.outcome === 'not-tonight';
  return isNoMore ? sitNoMore(state, of.evening, now) : after;
}

/**
 * "Done" on *bedtime* and *still up* is "I'm going to bed" (rule 15), as long as that night lasts. On a notice that
 * was left standing until the morning it says nothing of when the person went to bed: it is done.
 */
function answered(
  state: PinnedState,
  command: Extract<Command, { type: 'answer' }>,
  { nights, now }: Frame,
): Obeyed {
  const done = withPrompts(state, (prompts) => answer(prompts, command, now.at));
  const { evening, prompt } = parseKey(command.showing) ?? {};
  const night = nights.find((planned) => planned.night.evening === evening)?.night;
  const isBed = command.answer === 'done' && prompt && has('to-bed', { id: prompt });
  const goes = isBed && night && now.at < night.wake;
  return goes ? goToBed(done, night.evening, now) : only(done);
}

/** Ends the evening: the tap is kept in the evening's own record, in the same transaction as the state. */
function goToBed(state: PinnedState, evening: EveningKey, now: Now): Obeyed {
  if (!knownEvening(state, evening)) return only(state);
  const done = withPrompts(state, (prompts) => {
    const showing = prompts.showings.find(
      (one) => one.evening === evening && one.prompt === 'bedtime' && isPending(one),
    );
    return showing ? answer(prompts, { showing: keyOf(showing), answer: 'done' }, now.at) : prompts;
  });
  return {
    state: withEvening(done, evening, () => ({ bed: now.at })),
    rows: [{ type: 'save-evening', evening, fields: { bed: now.at } }],
  };
}

/** Takes back the tap of that evening, and of no other: where there was none, no record changes. What it ended comes back. */
function getUpAgain(state: PinnedState, evening: EveningKey, now: Now): Obeyed {
  const up = withEvening(state, evening, (of) => notInBed(of, now));
  const bed = knownEvening(state, evening)?.bed ?? null;
  if (bed === null) return only(up);
  return {
    state: withPrompts(up, (prompts) => cardsBeforeBed(prompts, { evening, bed }, now.at)),
    rows: [{ type: 'save-evening', evening, fields: { bed: null } }],
  };
}

function promptsAgain({ notTonight }: TonightState, { at }: Now): Partial<TonightState> {
  return notTonight ? { notTonight: false, againAt: at } : {};
}

/** The screen record without the look at the popup is saved with the state. A look by day is use like any other. */
function lookedAtNight(before: PinnedState, evening: EveningKey, frame: Frame): Obeyed {
  if (before.tonight.evening !== evening || !isUpInTheNight(before, frame)) return only(before);
  const state = lookAtNight(before, frame.now);
  return { state, rows: state.screen ? [{ type: 'save-screen', record: state.screen }] : [] };
}

/** "Sitting still ahead": the reminders count from now; asking again begins anew, also on the next evening. */
function sitStill(
  state: PinnedState,
  command: Extract<Command, { type: 'sit-still' }>,
  { at }: Now,
): PinnedState {
  const { evening, everyMinutes, forMinutes } = command;
  const stillAhead = { from: at, everyMinutes, until: at + forMinutes * MINUTE_MS };
  const { tonight, previous } = state;
  const begun = tonight.evening === evening && previous?.stillAhead;
  const anew = begun ? { ...state, previous: { ...previous, stillAhead: null } } : state;
  return withEvening(anew, evening, () => ({ stillAhead }));
}

/** No more reminders of that evening: the one that is shown goes as well. */
function sitNoMore(state: PinnedState, evening: EveningKey, { at }: Now): PinnedState {
  const over = withEvening(state, evening, () => ({ stillAhead: null }));
  return withPrompts(over, (prompts) =>
    mapShowings(prompts, (one) =>
      one.evening === evening && one.prompt === 'still-ahead' && one.outcome === null
        ? ended(one, 'dismissed', at)
        : one,
    ),
  );
}
