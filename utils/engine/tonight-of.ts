import { MINUTE_MS, type Now } from '../evening/instant.ts';
import { modeOf } from '../plan/marked-days.ts';
import type { Night } from '../plan/night.ts';
import { MOST_SNOOZES, snoozeLengths } from '../prompts/answer.ts';
import { rowOf } from '../prompts/catalog.ts';
import { isAboutToGoQuiet } from '../prompts/habits.ts';
import { isPending, isUseful, keyOf, type Showing } from '../prompts/prompt-state.ts';
import { SCREEN_KINDS } from '../rows/screen-record.ts';
import { kindsWithin } from '../screen/metrics.ts';
import { comingPrompts } from './coming.ts';
import type { EngineState } from './engine-state.ts';
import { isUpInTheNight } from './night-time.ts';
import { tonightsNight } from './nights.ts';
import { pinPlan } from './pin-plan.ts';
import { usualOnsetAt } from './prompt-context.ts';
import type { PendingCard, Quiet, Tonight } from './tonight.ts';

/** What the popup shows of the evening under way. Total: a state from yesterday is read as of now. */
export function tonightOf(state: EngineState, now: Now): Tonight {
  const current = pinPlan(state, now);
  const evening = current.plan?.evening ?? '';
  const night = tonightsNight(current, now);
  const cards = state.prompts.showings
    .filter((showing) => isPending(showing) && isUseful(showing, now.at))
    .toSorted((a, b) => b.dueAt - a.dueAt || rowOf(a.prompt).priority - rowOf(b.prompt).priority);
  const { upUntil } = state.prompts;
  return {
    evening,
    night: night && { windowStart: night.windowStart, bedtime: night.bedtime, wake: night.wake },
    minutes: minutesSoFar(current, night, now),
    next: comingPrompts({ settings: state.settings, state: current }, now, 1)[0] ?? null,
    card: cards[0] ? cardOf(state, cards[0], now) : null,
    moreCards: Math.max(0, cards.length - 1),
    bedAt: state.bed?.evening === evening ? state.bed.at : null,
    upUntil: upUntil !== null && upUntil > now.at ? upUntil : null,
    movedFrom: movedFrom(current),
    quiet: quietOf(current, now),
    stillAhead: stillAheadOf(current, now),
    usualOnsetAt: usualOnsetAt(current, evening, now),
    upInTheNight: isUpInTheNight(current, now),
  };
}

function movedFrom({ plan }: EngineState): Tonight['movedFrom'] {
  return plan && plan.movedAt !== null && plan.bedtime !== plan.plannedBedtime
    ? plan.plannedBedtime
    : null;
}

function quietOf({ settings, plan, notTonight }: EngineState, { at }: Now): Quiet | null {
  const { pausedUntil, marked } = settings;
  const mode = plan && modeOf(plan.evening, marked);
  if (mode) return { why: 'marked', mode, through: marked?.through ?? null };
  if (pausedUntil !== null && at < pausedUntil) return { why: 'paused', until: pausedUntil };
  return plan && notTonight === plan.evening ? { why: 'not-tonight' } : null;
}

function stillAheadOf({ prompts, plan }: EngineState, { at }: Now): Tonight['stillAhead'] {
  const { stillAhead } = prompts;
  if (!stillAhead || stillAhead.evening !== plan?.evening || at >= stillAhead.until) return null;
  const { from, everyMinutes, until } = stillAhead;
  const every = everyMinutes * MINUTE_MS;
  const passed = Math.max(0, Math.floor((at - from) / every));
  const nextAt = from + (passed + 1) * every;
  return { everyMinutes, nextAt: nextAt <= until ? nextAt : null, until };
}

function cardOf({ prompts }: EngineState, showing: Showing, now: Now): PendingCard {
  const habit = prompts.habits[showing.prompt];
  return {
    showing: keyOf(showing),
    evening: showing.evening,
    prompt: showing.prompt,
    occurrence: showing.occurrence,
    snoozeMinutes: snoozeLengths(showing, now.at),
    snoozesLeft: MOST_SNOOZES - showing.snoozes,
    wentQuiet: habit?.quiet === true && !habit.told,
    offerTest: isAboutToGoQuiet(habit),
  };
}

function minutesSoFar(
  { screen, settings }: EngineState,
  night: Night | null,
  now: Now,
): Tonight['minutes'] {
  if (!screen || !night || screen.evening !== night.evening || now.at < night.windowStart)
    return null;
  if (screen.observed.length === 0) return null;
  const kinds = kindsWithin(screen.sessions, { start: night.windowStart, end: night.wake });
  const counted = settings.countElsewhere ? kinds : { ...kinds, elsewhere: 0 };
  return Object.fromEntries(
    SCREEN_KINDS.map((kind) => [kind, Math.round(counted[kind] / MINUTE_MS)]),
  ) as Tonight['minutes'];
}
