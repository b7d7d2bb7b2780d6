import { MINUTE_MS } from '../evening/instant.ts';
import { ANSWERS, type Answer } from '../rows/prompt-log-row.ts';
import { has, rowOf } from './catalog.ts';
import {
  ended,
  isPending,
  isUseful,
  mapShowings,
  type PromptState,
  type Showing,
} from './prompt-state.ts';
import { keyOf } from './showing-key.ts';

/** A prompt can be put off so often and no more (rule 14). */
export const MOST_SNOOZES = 3;

/** The lengths of "later" a card may offer, in minutes. */
export const SNOOZE_MINUTES: readonly number[] = [5, 15, 30];

/** The lengths of "later" that end before the last useful moment; none once the limit is reached. */
export function snoozeLengths(showing: Showing, at: number): number[] {
  if (showing.snoozes >= MOST_SNOOZES) return [];
  return SNOOZE_MINUTES.filter((minutes) => at + minutes * MINUTE_MS < showing.lastUsefulAt);
}

/** The length behind the one "Later" button of a notice: a quarter of an hour, or what fits; null when nothing does. */
export function noticeSnooze(showing: Showing, at: number): number | null {
  const lengths = snoozeLengths(showing, at);
  return lengths.includes(15) ? 15 : (lengths.at(-1) ?? null);
}

/** The state after a person's answer to a pending card; a card that is not pending is left as it is. */
export function answer(
  state: PromptState,
  { showing: key, answer: given }: { showing: string; answer: Answer },
  at: number,
): PromptState {
  const showing = state.showings.find((one) => keyOf(one) === key && isPending(one));
  if (!showing) return state;
  const goesWith = (one: Showing) =>
    one === showing || (endsTonight(showing, given) && isSameTonight(one, showing));
  const showings = state.showings.map((one) =>
    goesWith(one) && one.outcome === null ? ended(one, given, at) : one,
  );
  return told({ ...state, showings }, showing);
}

/** True for an answer that is about the prompt for the whole evening: what else of it is open or waits ends as well. */
function endsTonight({ prompt }: Showing, given: Answer): boolean {
  return given !== 'done' || rowOf(prompt).doneEnds === 'evening';
}

function isSameTonight(one: Showing, { evening, prompt }: Showing): boolean {
  return one.evening === evening && one.prompt === prompt;
}

/**
 * The state after "later": the round ends and the next one waits silently for its time. Refused,
 * which changes nothing, beyond the limit or when it would end after the last useful moment.
 */
export function snooze(
  state: PromptState,
  { showing: key, minutes, freshId }: { showing: string; minutes: number; freshId: string },
  at: number,
): PromptState {
  const showing = state.showings.find((one) => keyOf(one) === key && isPending(one));
  const dueAt = at + minutes * MINUTE_MS;
  if (
    !showing ||
    showing.snoozes >= MOST_SNOOZES ||
    minutes <= 0 ||
    dueAt >= showing.lastUsefulAt
  ) {
    return state;
  }
  const { cardOnly: _, ...round } = showing;
  const next: Showing = {
    ...round,
    id: `${freshId}.${showing.prompt}.${showing.occurrence}`,
    round: showing.round + 1,
    snoozes: showing.snoozes + 1,
    dueAt,
    openedAt: null,
    notice: 'waiting',
    noticeAt: null,
    counted: false,
    seenAtWork: false,
    refused: false,
  };
  const showings = state.showings.map((one) => (one === showing ? ended(one, 'later', at) : one));
  return told({ ...state, showings: [...showings, next] }, showing);
}

/**
 * The state after the notice's own "Later": as long as the button would offer now. Where nothing fits it
 * is "not tonight", if that is what the button read; else the showing ends, and what is still to come comes.
 */
export function putOff(
  state: PromptState,
  { showing: key, freshId }: { showing: string; freshId: string },
  at: number,
): PromptState {
  const showing = state.showings.find((one) => keyOf(one) === key && isPending(one));
  if (!showing) return state;
  const minutes = noticeSnooze(showing, at);
  if (minutes !== null) return snooze(state, { showing: key, minutes, freshId }, at);
  const { noticeAt } = showing;
  const readLater = noticeAt !== null && noticeSnooze(showing, noticeAt) !== null;
  if (!readLater) return answer(state, { showing: key, answer: 'not-tonight' }, at);
  const past = mapShowings(state, (one) => (one === showing ? ended(one, 'later', at) : one));
  return told(past, showing);
}

/**
 * The state in which what an answer to a card ended is there again, as far as it is still of use: the
 * card without its notice, and what waited for its time. "I'm going to bed" has its own way back.
 */
export function cardAgain(state: PromptState, key: string, at: number): PromptState {
  const of = state.showings.find((one) => keyOf(one) === key);
  if (!of || !isTakenBack(of)) return state;
  const { outcome, endedAt } = of;
  const isOfIt = (one: Showing) =>
    isSameTonight(one, of) && one.outcome === outcome && one.endedAt === endedAt;
  return broughtBack(state, isOfIt, at);
}

/** True after an answer that can be taken back. */
function isTakenBack({ prompt, outcome }: Showing): boolean {
  const isAnswer = outcome !== null && ANSWERS.some((answer) => answer === outcome);
  return isAnswer && !(outcome === 'done' && has('to-bed', { id: prompt }));
}

/**
 * The state in which what a bed tap at `bed` ended is there again, as far as it is still of use: the
 * cards without their notices, and what waited for its time. Epoch ms.
 */
export function cardsBeforeBed(
  state: PromptState,
  { evening, bed }: { evening: string; bed: number },
  at: number,
): PromptState {
  const endedByIt = ({ prompt, outcome }: Showing) =>
    outcome === 'cleared' || (outcome === 'done' && has('to-bed', { id: prompt }));
  return broughtBack(
    state,
    (one) => one.evening === evening && one.endedAt === bed && endedByIt(one),
    at,
  );
}

function broughtBack(
  state: PromptState,
  which: (showing: Showing) => boolean,
  at: number,
): PromptState {
  return mapShowings(state, (one) => {
    if (!which(one) || !isUseful(one, at)) return one;
    const open: Showing = { ...one, outcome: null, endedAt: null };
    return one.openedAt === null ? { ...open, notice: 'waiting' } : { ...open, cardOnly: true };
  });
}

/** The card said once that its notices went quiet; an answer to it shows that it was read. */
function told(state: PromptState, { prompt }: Showing): PromptState {
  const habit = state.habits[prompt];
  if (!habit?.quiet || habit.told) return state;
  return { ...state, habits: { ...state.habits, [prompt]: { ...habit, told: true } } };
}
