import type { DayFigures } from '../ratings/day-figures.ts';
import { type Interval, spread } from '../stats/spread.ts';

/** A median is shown from so many evenings on (rule 28). */
const FEWEST_FOR_MEDIAN = 3;

/** The middle of a figure over some evenings, in its own unit. */
export type Figure = {
  /** Evenings on which the figure is known, of the evenings that there were. */
  n: number;
  of: number;
  /** Median and quartiles (type 7); null below three evenings. */
  median: number | null;
  iqr: Interval | null;
};

/** The figures of a day (rule 24), in the order in which they are shown. */
export const DAY_FIGURES = [
  'highest',
  'eveningWorst',
  'nightWorst',
  'restingWorst',
  'movingWorst',
] as const satisfies (keyof DayFigures)[];
export type DayFigure = (typeof DAY_FIGURES)[number];

/** The figure of the evenings' values; what is unknown counts in `of` only, which is their number unless given. */
export function figureOf(values: readonly (number | null)[], of = values.length): Figure {
  const known = values.filter((value) => value !== null);
  const { n, median, iqr } = spread(known);
  return n < FEWEST_FOR_MEDIAN ? { n, of, median: null, iqr: null } : { n, of, median, iqr };
}

/** The value where a bedtime or an onset is told as a time; "not today" has none. */
export function timeOf(value: number | 'not-today' | null): number | null {
  return value === 'not-today' ? null : value;
}
