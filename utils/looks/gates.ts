import type { EveningPair } from './pairing.ts';

// What it takes before anything is shown or claimed, in one place (rules 31 and 40). Each gate has its
// sentence in `components/together/gate-sentence.ts`, and its simulated figures in RULES.md.

/** From so many paired evenings on there are dots; before that only their number. */
export const FEWEST_FOR_DOTS = 5;
/** From so many on, a coefficient or a shift with its range, for statisticians. */
export const FEWEST_FOR_RANGE = 14;
/** A group needs so many evenings for a shift, or for a sentence. */
export const FEWEST_OF_GROUP = 5;

/** A rho, its range and a p need so many different exposures and ratings. */
export const FEWEST_EXPOSURES = 5;
export const FEWEST_RATINGS = 3;
/** No more than this share of the evenings may be missing. */
export const MOST_GAPS = 0.4;

/** A check takes the evenings of 13 weeks, all of them fresh ones. */
const CHECK_EVENINGS = 7 * 13;
/** A link is claimed below this p: four checks a year then find one by chance in less than 1 of 20 years. */
export const CLAIM_BELOW = 0.0125;
/** The smallest p is 1 of the evenings, which several questions tested together have to pay for. */
const EVENINGS_A_LOOK = 80;

/** How many evenings a check of some questions together takes: 91, and so many that their p can lie below the bound. */
export function eveningsToCheck(looks: number): number {
  return Math.max(CHECK_EVENINGS, EVENINGS_A_LOOK * looks + 1);
}

/** How many different exposures and ratings there are. */
export type Variety = { exposures: number; ratings: number };

export function varietyOf(pairs: readonly EveningPair[]): Variety {
  return {
    exposures: new Set(pairs.map(({ x }) => x)).size,
    ratings: new Set(pairs.map(({ y }) => y)).size,
  };
}

export function isTooAlike({ exposures, ratings }: Variety): boolean {
  return exposures < FEWEST_EXPOSURES || ratings < FEWEST_RATINGS;
}

export function isTooSparse({ nights, evenings }: { nights: number; evenings: number }): boolean {
  return evenings - nights > MOST_GAPS * evenings;
}

/** Why a coefficient is not shown; null when it may be. */
export type Closed = 'too-few' | 'too-sparse' | 'too-alike';

/** What keeps the coefficient of some pairs from being shown, of so many evenings. */
export function closedFor(pairs: readonly EveningPair[], evenings: number): Closed | null {
  if (pairs.length < FEWEST_FOR_RANGE) return 'too-few';
  if (isTooSparse({ nights: pairs.length, evenings })) return 'too-sparse';
  return isTooAlike(varietyOf(pairs)) ? 'too-alike' : null;
}
