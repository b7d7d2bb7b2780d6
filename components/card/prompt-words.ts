import type { PromptId } from '../../utils/prompts/catalog.ts';

/** The part of a word key that names a prompt. */
export const PROMPT_KEY = {
  lights: 'lights',
  'screens-off': 'screens_off',
  rate: 'rate',
  bedtime: 'bedtime',
  'still-up': 'still_up',
} as const satisfies Record<PromptId, string>;
