import type { WordKey } from '../../utils/i18n/words.ts';
import type { NightTime } from '../../utils/sleep/night-instants.ts';

export const TIME_WORDS: Record<NightTime, WordKey> = {
  bed: 'check_in_bed',
  try: 'check_in_try',
  wake: 'check_in_wake',
  up: 'check_in_up',
};
