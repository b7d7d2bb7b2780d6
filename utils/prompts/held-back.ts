import { has } from './catalog.ts';
import type { PromptContext, PromptState, Showing } from './prompt-state.ts';

/** True while "I'm up and about" or a fresh rating above zero holds this notice (rule 17). */
export function isHeldBack(
  { prompt: id }: Showing,
  { upUntil }: Pick<PromptState, 'upUntil'>,
  { restlessUntil }: Pick<PromptContext, 'restlessUntil'>,
  at: number,
): boolean {
  const up = upUntil !== null && at < upUntil && has('held-while-up', { id });
  const restless = restlessUntil !== null && at < restlessUntil && has('held-by-rating', { id });
  return up || restless;
}
