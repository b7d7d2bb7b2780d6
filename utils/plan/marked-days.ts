import type { EveningKey } from '../evening/calendar.ts';

/** Why evenings are marked: their prompts stop, logging goes on, and they are left out of kept, spread and associations (rule 5). */
export const MODES = ['travel', 'illness', 'flare'] as const;
export type EveningMode = (typeof MODES)[number];

/** A run of marked evenings. */
export type MarkedDays = {
  mode: EveningMode;
  /** The evening under way when it was set. */
  from: EveningKey;
  /** The last marked evening; null while its end is open. */
  through: EveningKey | null;
};

/** The mode of an evening, or null when it is not marked. */
export function modeOf(evening: EveningKey, marked: MarkedDays | null): EveningMode | null {
  if (!marked || evening < marked.from) return null;
  return marked.through !== null && evening > marked.through ? null : marked.mode;
}
