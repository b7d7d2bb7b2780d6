/** Factors of the day, one tap each (rule 38); the person's own ones stand beside them, by the ids of their settings. */
export const DAY_FACTORS = [
  'caffeine-late',
  'alcohol',
  'nicotine',
  'hard-exercise-late',
  'long-sitting',
  'short-sleep',
  'nap',
  'late-meal',
  'stress',
  'unusual-day',
] as const;
export type DayFactor = (typeof DAY_FACTORS)[number];

/** What the chip "none of these" stands for beside the factors; no factor bears this id. */
export const NO_FACTOR = 'none';

/** The chips that are chosen: the factors themselves, "none of these" for an empty list, nothing while it was not asked. */
export function chosenChips(factors: readonly string[] | null): readonly string[] {
  if (factors === null) return [];
  return factors.length === 0 ? [NO_FACTOR] : factors;
}

/**
 * The factors of the day after a tap left these chips chosen. "None of these" empties the list,
 * tapped again it takes the answer back (null); the last factor untapped leaves none.
 */
export function factorsOf(
  before: readonly string[] | null,
  chips: readonly string[],
): string[] | null {
  const saidNone = before !== null && before.length === 0;
  if (saidNone && chips.length === 0) return null;
  if (!saidNone && chips.includes(NO_FACTOR)) return [];
  return chips.filter((chip) => chip !== NO_FACTOR);
}
