import { MINUTE_MS, type Now } from '../evening/instant.ts';
import { modeOf } from '../plan/marked-days.ts';
import { MOST_SNOOZES, snoozeLengths } from '../prompts/answer.ts';
import { has, rowOf } from '../prompts/catalog.ts';
import { isAboutToGoQuiet } from '../prompts/habits.ts';
import { isPending, isUseful, type Showing } from '../prompts/prompt-state.ts';
import { keyOf } from '../prompts/showing-key.ts';
import { SCREEN_KINDS } from '../rows/screen-record.ts';
import { kindsWithin } from '../screen/metrics.ts';
import { comingIn } from './coming.ts';
import type { EngineState, PinnedState, TonightState } from './engine-state.ts';
import { type Frame, frameOf } from './frame.ts';
import { isUpInTheNight } from './night-time.ts';
import { pinPlan } from './pin-plan.ts';
import { restlessUntil, usualOnsetAt } from './prompt-context.ts';
import type { PendingCard, Quiet, Tonight } from './tonight.ts';

/** What the popup shows of the evening under way. Total: a state from yesterday is read as of now. */
export function tonightOf(state: EngineState, now: Now): Tonight {
  const current = pinPlan(state, now);
  const frame = frameOf(current, now);
  const { tonight } = current;
  const night = frame.tonight;
  const [card = null, ...more] = pendingCards(current, now);
  return {
    evening: tonight.evening,
    night: night && { windowStart: night.windowStart, bedtime: night.bedtime, wake: night.wake },
    over: (night !== null && now.at >= night.wake) || tonight.dayBegun,
    minutes: minutesSoFar(current, frame),
    next: comingIn(current, frame, 1)[0] ?? null,
    card: card && cardOf(current, card, frame),
    moreCards: more.length,
    bedAt: tonight.bed,
    upUntil: tonight.upUntil !== null && tonight.upUntil > now.at ? tonight.upUntil : null,
    movedFrom: movedFrom(tonight),
    quiet: quietOf(current, now),
    heldBySound: isHeldBySound(current, now),
    stillAhead: stillAheadOf(tonight, now),
    usualOnsetAt: usualOnsetAt(current, tonight.evening, now),
    upInTheNight: isUpInTheNight(current, frame),
  };
}

/** The one that came last first; of two at once the more pressing one. */
function pendingCards({ prompts }: EngineState, { at }: Now): Showing[] {
  return prompts.showings
    .filter((showing) => isPending(showing) && isUseful(showing, at))
    .toSorted((a, b) => b.dueAt - a.dueAt || rowOf(a.prompt).priority - rowOf(b.prompt).priority);
}

function movedFrom({ plan }: TonightState): Tonight['movedFrom'] {
  return plan.movedAt !== null && plan.bedtime !== plan.plannedBedtime ? plan.plannedBedtime : null;
}

function quietOf({ settings, tonight }: PinnedState, { at }: Now): Quiet | null {
  const { pausedUntil, marked } = settings;
  const mode = modeOf(tonight.evening, marked);
  if (mode) return { why: 'marked', mode, through: marked?.through ?? null };
  if (pausedUntil !== null && at < pausedUntil) return { why: 'paused', until: pausedUntil };
  return tonight.notTonight ? { why: 'not-tonight' } : null;
}

function isHeldBySound({ prompts, tracker }: EngineState, { at }: Now): boolean {
  const isHeld = (one: Showing) => one.notice === 'held' && isPending(one) && isUseful(one, at);
  return tracker !== null && tracker.audibleSince !== null && prompts.showings.some(isHeld);
}

function stillAheadOf({ stillAhead }: TonightState, { at }: Now): Tonight['stillAhead'] {
  if (!stillAhead || at >= stillAhead.until) return null;
  const { from, everyMinutes, until } = stillAhead;
  const every = everyMinutes * MINUTE_MS;
  const passed = Math.max(0, Math.floor((at - from) / every));
  const nextAt = from + (passed + 1) * every;
  return { everyMinutes, nextAt: nextAt <= until ? nextAt : null, until };
}

function cardOf(state: PinnedState, showing: Showing, frame: Frame): PendingCard {
  const { at } = frame.now;
  const habit = state.prompts.habits[showing.prompt];
  return {
    showing: keyOf(showing),
    evening: showing.evening,
    prompt: showing.prompt,
    occurrence: showing.occurrence,
    snoozeMinutes: snoozeLengths(showing, at),
    snoozesLeft: MOST_SNOOZES - showing.snoozes,
    upFirst: at < (restlessUntil(state) ?? 0),
    toBed: isBedtime(state, showing, frame),
    wentQuiet: habit?.quiet === true && !habit.told,
    offerTest: isAboutToGoQuiet(habit) || showing.refused,
    refused: showing.refused,
  };
}

/**
 * From bedtime on until the night is over each card of that evening offers the bed; one that is about
 * the bed does so also where the bedtime was moved on by a little since.
 */
function isBedtime({ tonight }: PinnedState, { evening, prompt }: Showing, frame: Frame): boolean {
  const { tonight: night, now } = frame;
  if (!night || tonight.dayBegun || night.evening !== evening) return false;
  const isTime = now.at >= night.bedtime || has('to-bed', { id: prompt });
  return isTime && now.at < night.wake;
}

function minutesSoFar({ screen, settings }: EngineState, frame: Frame): Tonight['minutes'] {
  const { tonight: night, now } = frame;
  if (!screen || !night || screen.evening !== night.evening || now.at < night.windowStart)
    return null;
  if (screen.observed.length === 0) return null;
  const kinds = kindsWithin(screen.sessions, { start: night.windowStart, end: night.wake });
  const counted = settings.countElsewhere ? kinds : { ...kinds, elsewhere: 0 };
  return Object.fromEntries(
    SCREEN_KINDS.map((kind) => [kind, Math.round(counted[kind] / MINUTE_MS)]),
  ) as Tonight['minutes'];
}
