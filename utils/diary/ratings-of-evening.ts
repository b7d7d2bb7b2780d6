import type { ClockTime } from '../evening/clock-time.ts';
import { AT_REST, type AtRest, type Rating, type Slot, type Tried } from '../rows/rating.ts';
import { turnOverMinutesAt } from '../sleep/turn-over-minutes.ts';

/** One rating as a point against the clock. */
export type RatingPoint = {
  /** When it was, in clock minutes of the diary, by the wall clock where the person was. */
  minutes: number;
  /** 0 to 10. */
  score: number;
  slot: Slot;
  /** Entered more than 24 h after the fact. */
  late: boolean;
};

/** The ratings as points, oldest first. */
export function ratingPoints(ratings: readonly Rating[], turnOver: ClockTime): RatingPoint[] {
  return ratings.map(({ at, zone, score, slot, late }) => ({
    minutes: turnOverMinutesAt({ at, zone }, turnOver),
    score,
    slot,
    late,
  }));
}

/**
 * What was tried according to all ratings together, each remedy once, in the order first told; how
 * much it helped is what was said last. Null when no rating says anything of it: unknown, not "nothing".
 */
export function triedIn(ratings: readonly Rating[]): Tried[] | null {
  if (ratings.every(({ tried }) => tried === null)) return null;
  const helped = new Map<string, Tried['helped']>();
  for (const one of ratings.flatMap(({ tried }) => tried ?? []))
    helped.set(one.remedy, one.helped ?? helped.get(one.remedy) ?? null);
  return [...helped].map(([remedy, value]) => ({ remedy, helped: value }));
}

/** The soonest class of the ratings that tell how soon after settling down it started; null when none does. */
export function soonestAtRest(ratings: readonly Rating[]): AtRest | null {
  return AT_REST.find((answer) => ratings.some(({ atRest }) => atRest === answer)) ?? null;
}

/** Whether any rating names the arms; null when none tells where. */
export function feltInArms(ratings: readonly Rating[]): boolean | null {
  const told = ratings.flatMap(({ where }) => (where === null ? [] : [where]));
  return told.length === 0 ? null : told.some((where) => where.includes('arms'));
}
