import type { Interval } from '../stats/spread.ts';
import type { EveningPair, Pairing } from './pairing.ts';

/** What holds of every look: its question, its evenings, and how many of them are paired. */
type Asked = Pick<Pairing, 'question' | 'window' | 'span'> & {
  /** Paired evenings. */
  n: number;
};

/** The middle of some evenings' values, in their own unit. */
export type Middle = {
  n: number;
  /** Median and quartiles (type 7); null below three evenings (rule 28). */
  median: number | null;
  iqr: Interval | null;
};

/** 0 to 4 paired evenings: nothing but their number. */
export type CountsLook = Asked & { shows: 'counts' };

/** 5 to 13: the dots and the middle of each side; no coefficient. */
export type DotsLook = Asked & {
  shows: 'dots';
  pairs: EveningPair[];
  exposure: Middle;
  outcome: Middle;
};

/**
 * What may be said of an interval: *no-variation*, one side never changes; *no-clear-pattern*, it holds
 * 0, or p does not agree; *too-few-evenings*, off 0 below 21 evenings, too few to call it a pattern;
 * *not-tested*, off 0 but without a p; *pattern*, interval and p agree.
 */
export type Reading =
  | 'no-variation'
  | 'no-clear-pattern'
  | 'too-few-evenings'
  | 'not-tested'
  | 'pattern';

/** The circular-shift p, or why there is none. */
export type ShiftTest =
  /** Of a further look p is the one adjusted for all chosen ones; `looks` says how many, 1 for the main question. */
  | { state: 'tested'; p: number; looks: number }
  /** Neither the main question nor chosen beforehand. */
  | { state: 'not-chosen' }
  /** Too few paired evenings for any p to be small enough; `needs` is how many it takes. */
  | { state: 'needs-evenings'; needs: number }
  /** Fewer than 5 distinct exposures or 3 distinct ratings. */
  | { state: 'needs-variety'; exposures: number; ratings: number }
  /** Gaps are more than 20 % of the span. */
  | { state: 'too-many-gaps'; gaps: number; evenings: number };

/** From 14 on: Spearman's rho with its interval, and from 21 on perhaps a p. */
export type CorrelationLook = Omit<DotsLook, 'shows'> & {
  shows: 'correlation';
  /** -1 to 1; null when one side never changes. */
  rho: number | null;
  /** 95 % (Bonett and Wright); null without a rho. */
  interval: Interval | null;
  /** "Worth about N independent days", a whole number of 1 to n; null without a rho. */
  worthDays: number | null;
  /** Theil-Sen slope, in points of the rating per 30 min; null when the exposure never changes. */
  per30Minutes: number | null;
  test: ShiftTest;
  reading: Reading;
};

/** Two groups, from 5 paired evenings on: evenings with the factor or remedy (x = 1) and those without (x = 0). Never a p. */
export type GroupsLook = Asked & {
  shows: 'groups';
  pairs: EveningPair[];
  /** The ratings of each group. */
  withIt: Middle;
  without: Middle;
  /** How much higher the ratings with it are (Hodges and Lehmann), with at least 95 %; null below 14 evenings or 5 in a group. */
  shift: { by: number; interval: Interval } | null;
  /** Null without a shift; never "pattern", since groups have no p. */
  reading: Reading | null;
};

/** What may be shown of one question, by how many evenings answer it (rule 40). */
export type Look = CountsLook | DotsLook | CorrelationLook | GroupsLook;
