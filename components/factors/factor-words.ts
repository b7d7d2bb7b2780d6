import type { WordKey } from '../../utils/i18n/words.ts';
import type { DayFactor } from '../../utils/ratings/day-factors.ts';

export const FACTOR_WORDS: Record<DayFactor, WordKey> = {
  'caffeine-late': 'factor_caffeine_late',
  alcohol: 'factor_alcohol',
  nicotine: 'factor_nicotine',
  'hard-exercise-late': 'factor_hard_exercise_late',
  'long-sitting': 'factor_long_sitting',
  'short-sleep': 'factor_short_sleep',
  stress: 'factor_stress',
  'unusual-day': 'factor_unusual_day',
};
