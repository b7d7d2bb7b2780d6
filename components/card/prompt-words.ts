import type { PromptId } from '../../utils/rows/prompt-log-row.ts';

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
