import type { Interval } from '../stats/spread.ts';
import type { Closed } from './gates.ts';
import type { EveningPair, Pairing } from './pairing.ts';
import type { RhoRange } from './range-of.ts';

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

/** From 5 on: the dots and the middle of each side; the coefficient is for the innermost fold. */
export type DotsLook = Asked & {
  shows: 'dots';
  pairs: EveningPair[];
  exposure: Middle;
  outcome: Middle;
  /** Null where a gate is closed; `closed` says which. */
  range: RhoRange | null;
  closed: Closed | null;
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
};

/** What may be shown of one question, by how many evenings answer it (rule 40). It claims nothing: that is for a verdict. */
export type Look = CountsLook | DotsLook | GroupsLook;
