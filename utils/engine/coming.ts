import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import type { Now } from '../evening/instant.ts';
import { planOf } from '../plan/plan.ts';
import { has } from '../prompts/catalog.ts';
import { comingMoments } from '../prompts/decide.ts';
import { isWaiting, type PromptContext } from '../prompts/prompt-state.ts';
import type { PromptId } from '../rows/prompt-log-row.ts';
import type { Signals } from '../screen/attention.ts';
import type { Settings } from '../settings/settings.ts';
import { type EngineState, newEngineState, type PinnedState } from './engine-state.ts';
import { type Frame, frameOf, plannedNight } from './frame.ts';
import { pinPlan } from './pin-plan.ts';
import { promptContext, promptEvening } from './prompt-context.ts';
import type { ComingPrompt } from './tonight.ts';

/** Evenings looked ahead; a week holds every weekday's plan once more. */
const AHEAD = 8;

const AT_WORK: Signals = { idle: 'active', focused: true, audible: false };

/**
 * The next prompts, soonest first, as the scheduler itself will see them: the same function that
 * decides what is due says what is coming. Still-ups are left out: they come only to one who is.
 */
export function comingPrompts(
  { settings, state }: { settings: Settings; state: EngineState | null },
  now: Now,
  count: number,
): ComingPrompt[] {
  const current = pinPlan({ ...(state ?? newEngineState(settings, '')), settings }, now);
  return comingIn(current, frameOf(current, now), count);
}

/** When a prompt comes next, of the evenings from one on; null where it does not within a week. */
export function comesNext(
  of: { settings: Settings; state: EngineState | null },
  { prompt, from }: { prompt: PromptId; from: EveningKey },
  now: Now,
): ComingPrompt | null {
  const coming = comingPrompts(of, now, Number.POSITIVE_INFINITY);
  return coming.find((one) => one.prompt === prompt && one.evening >= from) ?? null;
}

/** The next prompts, of a state and a frame that are those of now. */
export function comingIn(state: PinnedState, frame: Frame, count: number): ComingPrompt[] {
  const from = Math.max(frame.now.at + 1, state.settings.pausedUntil ?? 0);
  const context = contextAhead(state, frame);
  const planned = comingMoments(state.prompts, context)
    .filter(({ row }) => !has('at-night', row))
    .map(({ row, night, ...moment }) => ({ ...moment, evening: night.evening, prompt: row.id }));
  return [...planned, ...state.prompts.showings.filter(isWaiting)]
    .filter(({ dueAt }) => dueAt >= from)
    .toSorted((a, b) => a.dueAt - b.dueAt)
    .filter(isFirstOfItsSitting)
    .slice(0, count)
    .map(({ evening, prompt, occurrence, dueAt }) => ({ evening, prompt, occurrence, dueAt }));
}

/** Of the invitations to move that would come to one who sits on, the first tells enough. */
function isFirstOfItsSitting(
  { evening, prompt, occurrence }: ComingPrompt,
  index: number,
  coming: readonly ComingPrompt[],
): boolean {
  const isSitting = (one: ComingPrompt) =>
    one.evening === evening && one.prompt === prompt && one.occurrence > 0;
  if (prompt !== 'move' || occurrence === 0) return true;
  return coming.findIndex(isSitting) === index;
}

/** The scheduler's context with the evenings of a whole week. */
function contextAhead(state: PinnedState, frame: Frame): PromptContext {
  const { now } = frame;
  // What comes after a pause is planned as if there were none.
  const unpaused = { ...state, settings: { ...state.settings, pausedUntil: null } };
  const event = { signals: AT_WORK, canBeSilent: true, freshId: '' };
  const context = promptContext(unpaused, event, frame);
  const known = new Set(context.evenings.map(({ night }) => night.evening));
  const later = Array.from({ length: AHEAD }, (_, day) =>
    addEvenings(state.tonight.evening, day + 1),
  )
    .filter((evening) => !known.has(evening))
    .flatMap((evening) => plannedNight(planOf(evening, state.settings.plan), state.settings, now))
    .map((planned) => promptEvening(unpaused, planned, now));
  return { ...context, evenings: [...context.evenings, ...later] };
}
