/** Factors of the day, one tap each (rule 38); the person's own ones stand beside them, by the ids of their settings. */
export const DAY_FACTORS = [
  'caffeine-late',
  'alcohol',
  'nicotine',
  'hard-exercise-late',
  'long-sitting',
  'short-sleep',
  'stress',
  'unusual-day',
] as const;
export type DayFactor = (typeof DAY_FACTORS)[number];
