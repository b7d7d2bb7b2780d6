import type { EveningKey } from '../evening/calendar.ts';

/** The middle of the ratings of some nights. */
export type RatedNights = { nights: number; median: number; low: number; high: number };

/** The ratings of the nights after less of the exposure, none at all perhaps, and after more of it; `from` is where more begins, in minutes. */
export type VerdictGroups = { none: boolean; from: number; less: RatedNights; more: RatedNights };

/**
 * What the check of one question came to on its evenings, with its figures as they were then. It is
 * made once and never again, whatever is edited afterwards (rule 31).
 */
export type Verdict = {
  /** The measure and the first evening, which tell verdicts apart. */
  id: string;
  /** The name of the measure that is set beside the night. */
  measure: string;
  /** Its evenings, both ends included. */
  first: EveningKey;
  last: EveningKey;
  /** When it was made, epoch ms, and the local date of that, `"YYYY-MM-DD"`. */
  madeAt: number;
  madeOn: EveningKey;
  /** Both rise and fall together or against each other; no clear link; or too many nights are missing. */
  says: 'link' | 'no-link' | 'gaps';
  /** Nights with both values, of so many evenings with a bedtime. */
  nights: number;
  evenings: number;
  /** Different exposures and different ratings. */
  exposures: number | null;
  ratings: number | null;
  /** Questions tested together, this one included. */
  looks: number | null;
  /** Spearman's rho with its 95 % range, and about how many nights these are worth; null where there is none. */
  rho: number | null;
  low: number | null;
  high: number | null;
  worth: number | null;
  /** The p of the circular shift, and of what is left without date and weekend; null where nothing was tested. */
  p: number | null;
  adjustedP: number | null;
  groups: VerdictGroups | null;
};
