import { has } from './catalog.ts';
import type { PromptContext, Showing } from './prompt-state.ts';

/** True while "I'm up and about", said on its evening, or a fresh rating above zero holds this notice (rule 17). */
export function isHeldBack(
  { prompt: id, evening }: Showing,
  { evenings, restlessUntil }: PromptContext,
  at: number,
): boolean {
  const upUntil = evenings.find(({ night }) => night.evening === evening)?.upUntil ?? null;
  const up = upUntil !== null && at < upUntil && has('held-while-up', { id });
  const restless = restlessUntil !== null && at < restlessUntil && has('held-by-rating', { id });
  return up || restless;
}
