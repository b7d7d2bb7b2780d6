import type { PromptId } from '../../utils/rows/prompt-log-row.ts';

/** The prompts that take the screen away; each offers something absorbing in its place. Bedtime offers the bed. */
const LATE: readonly PromptId[] = ['screens-off', 'still-up'];

/** What a card offers to be absorbed by: the person's own list, or the one that comes with Evenfall, split at `|`. */
export function absorbingOn(
  prompt: PromptId,
  own: readonly string[] | null,
  usual: string,
): readonly string[] {
  return LATE.includes(prompt) ? (own ?? usual.split('|')) : [];
}
