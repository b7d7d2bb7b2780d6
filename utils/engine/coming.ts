import { addEvenings } from '../evening/calendar.ts';
import type { Now } from '../evening/instant.ts';
import { nightOf } from '../plan/night.ts';
import { planOf } from '../plan/plan.ts';
import { has } from '../prompts/catalog.ts';
import { comingMoments } from '../prompts/decide.ts';
import { isWaiting, type PromptContext } from '../prompts/prompt-state.ts';
import type { Signals } from '../screen/attention.ts';
import type { Settings } from '../settings/settings.ts';
import { type EngineState, newEngineState } from './engine-state.ts';
import { pinPlan } from './pin-plan.ts';
import { promptContext, promptEvening } from './prompt-context.ts';
import type { ComingPrompt } from './tonight.ts';

/** Evenings looked ahead; a week holds every weekday's plan once more. */
const AHEAD = 8;

const AT_WORK: Signals = { idle: 'active', focused: true, audible: false, fullscreen: false };

/**
 * The next prompts, soonest first, as the scheduler itself will see them: the same function that
 * decides what is due says what is coming. Still-ups are left out: they come only to one who is.
 */
export function comingPrompts(
  { settings, state }: { settings: Settings; state: EngineState | null },
  now: Now,
  count: number,
): ComingPrompt[] {
  // What comes after a pause is planned as if there were none.
  const unpaused = { ...settings, pausedUntil: null };
  const current = pinPlan({ ...(state ?? newEngineState(settings, '')), settings: unpaused }, now);
  const from = Math.max(now.at + 1, settings.pausedUntil ?? 0);
  const context = contextAhead(current, now);
  const planned = comingMoments(current.prompts, context)
    .filter(({ row }) => !has('at-night', row))
    .map(({ row, night, ...moment }) => ({ ...moment, evening: night.evening, prompt: row.id }));
  return [...planned, ...current.prompts.showings.filter(isWaiting)]
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
function contextAhead(state: EngineState, now: Now): PromptContext {
  const context = promptContext(state, { signals: AT_WORK, canBeSilent: true, freshId: '' }, now);
  const known = new Set(context.evenings.map(({ night }) => night.evening));
  const first = state.plan?.evening;
  if (!first) return context;
  const later = Array.from({ length: AHEAD }, (_, day) => addEvenings(first, day + 1))
    .filter((evening) => !known.has(evening))
    .flatMap((evening) => {
      const plan = planOf(evening, state.settings.plan);
      const night = nightOf(plan, now.zone, state.settings.turnOvers);
      return night ? [promptEvening(state, { plan, night }, now)] : [];
    });
  return { ...context, evenings: [...context.evenings, ...later] };
}
