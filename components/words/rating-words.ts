import type { WordKey } from '../../utils/i18n/words.ts';
import type { AtRest, Feeling, Place, Slot } from '../../utils/rows/rating.ts';

export const SLOT_WORDS: Record<Slot, WordKey> = {
  'day-moving': 'slot_day_moving',
  'day-resting': 'slot_day_resting',
  evening: 'slot_evening',
  'falling-asleep': 'slot_falling_asleep',
  night: 'slot_night',
};

export const PLACE_WORDS: Record<Place, WordKey> = {
  'left-leg': 'where_left_leg',
  'right-leg': 'where_right_leg',
  arms: 'where_arms',
  elsewhere: 'where_elsewhere',
};

export const FEELING_WORDS: Record<Feeling, WordKey> = {
  crawling: 'feel_crawling',
  tingling: 'feel_tingling',
  itching: 'feel_itching',
  burning: 'feel_burning',
  electric: 'feel_electric',
  aching: 'feel_aching',
  tight: 'feel_tight',
  cold: 'feel_cold',
  hot: 'feel_hot',
  'hard-to-describe': 'feel_hard_to_describe',
};

export const AT_REST_WORDS: Record<AtRest, WordKey> = {
  '<5': 'at_rest_under_5',
  '5-15': 'at_rest_5_15',
  '15-30': 'at_rest_15_30',
  '30-60': 'at_rest_30_60',
  '>60': 'at_rest_over_60',
  'not-today': 'at_rest_not_today',
};
