import type { WordKey } from '../../utils/i18n/words.ts';
import type { Slot } from '../../utils/rows/rating.ts';

export const SLOT_WORDS: Record<Slot, WordKey> = {
  'day-moving': 'slot_day_moving',
  'day-resting': 'slot_day_resting',
  evening: 'slot_evening',
  'falling-asleep': 'slot_falling_asleep',
  night: 'slot_night',
};
