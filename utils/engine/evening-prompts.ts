import type { Now } from '../evening/instant.ts';
import type { EveningPlan } from '../plan/plan.ts';
import { CATALOG, has } from '../prompts/catalog.ts';
import { NO_PROMPTS } from '../prompts/prompt-state.ts';
import { plannedFor } from '../prompts/schedule.ts';
import type { PromptId } from '../rows/prompt-log-row.ts';
import type { Settings } from '../settings/settings.ts';
import { type EngineState, newEngineState, newTonight } from './engine-state.ts';
import { frameOf } from './frame.ts';
import { promptContext } from './prompt-context.ts';

/** When a prompt comes first on an evening, epoch ms. */
export type EveningPrompt = { prompt: PromptId; occurrence: number; dueAt: number };

const UNSEEN = { idle: 'active', focused: true, audible: false } as const;

/**
 * The prompts of a planned evening with their first moments, soonest first, as the scheduler plans
 * them: those that are switched off as well, and those that have been. *Move* stands ahead of the
 * usual onset, or while that is not learned where it comes to one who sits on from the start of the
 * wind-down time. Empty where the evening is off.
 */
export function eveningPrompts(
  plan: EveningPlan,
  { settings, state }: { settings: Settings; state: EngineState | null },
  now: Now,
): EveningPrompt[] {
  const rows = CATALOG.filter((row) => !has('by-hand', row));
  const switched = Object.fromEntries(rows.map(({ id }) => [id, true]));
  const begun = newEngineState({ ...settings, prompts: switched }, '');
  const pinned = { ...begun, tonight: newTonight(plan), diary: state?.diary ?? begun.diary };
  const frame = frameOf(pinned, now);
  const context = promptContext(pinned, { signals: UNSEEN, canBeSilent: true, freshId: '' }, frame);
  const evening = context.evenings.find(({ night }) => night.evening === plan.evening);
  if (!evening) return [];
  const sitting = { ...context.sitting, since: evening.night.windowStart };
  const planned = plannedFor(evening, NO_PROMPTS, { ...context, sitting });
  const inTurn = planned.toSorted((a, b) => a.occurrence - b.occurrence);
  const first = rows.flatMap(({ id }) => inTurn.find(({ row }) => row.id === id) ?? []);
  return first
    .map(({ row, occurrence, dueAt }) => ({ prompt: row.id, occurrence, dueAt }))
    .toSorted((a, b) => a.dueAt - b.dueAt);
}
