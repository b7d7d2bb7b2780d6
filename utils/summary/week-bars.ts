import type { EveningRow } from '../diary/evening-row.ts';
import type { Score } from '../rows/rating.ts';

/** A week's evenings one by one, first to last, for the bars of its tiles. Null is unknown or to come, never zero. */
export type WeekBars = {
  /** The highest of each day, of the one under way so far. */
  legs: (Score | null)[];
  /** Screen minutes after bedtime, of evenings that are over. */
  afterBedtime: (number | null)[];
  /** Whether the bedtime was kept; null too on marked evenings and on those without one (rule 5). */
  kept: (boolean | null)[];
};

/** The bars of a week, from the rows of its evenings. */
export function weekBars(evenings: readonly EveningRow[]): WeekBars {
  return {
    legs: evenings.map(({ highest }) => highest),
    afterBedtime: evenings.map(({ state, totals }) =>
      state === 'past' ? totals.afterBedtime : null,
    ),
    kept: evenings.map(({ mode, plan, kept }) =>
      mode === null && plan === 'planned' ? (kept?.kept ?? null) : null,
    ),
  };
}
