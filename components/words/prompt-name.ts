import type { PromptId } from '../../utils/rows/prompt-log-row.ts';
import type { PageWords } from '../ui/words-context.ts';

/** The part of a word key that names a prompt. */
export const PROMPT_KEY = {
  caffeine: 'caffeine',
  walk: 'walk',
  lights: 'lights',
  'foot-bath': 'foot_bath',
  move: 'move',
  'screens-off': 'screens_off',
  bedroom: 'bedroom',
  rate: 'rate',
  bedtime: 'bedtime',
  'still-up': 'still_up',
  morning: 'morning',
  'still-ahead': 'still_ahead',
} as const satisfies Record<PromptId, string>;

/** What a prompt is called, on every page. */
export function promptName({ say }: Pick<PageWords, 'say'>, prompt: PromptId): string {
  return say(`prompt_${PROMPT_KEY[prompt]}_name`);
}
