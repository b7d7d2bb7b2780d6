import type { EveningKey } from '../evening/calendar.ts';
import { nextStamp } from './stamps.ts';

/** 0 "none" to 10 "as bad as I can imagine"; a missing rating is never 0. */
export type Score = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

export const SCORES: readonly Score[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** When in the day or the night the legs were rated. */
export const SLOTS = ['day-moving', 'day-resting', 'evening', 'falling-asleep', 'night'] as const;
export type Slot = (typeof SLOTS)[number];

export const PLACES = ['left-leg', 'right-leg', 'arms', 'elsewhere'] as const;
export type Place = (typeof PLACES)[number];

/** The vocabulary of sensations (rule 38). */
export const FEELINGS = [
  'crawling',
  'tingling',
  'itching',
  'burning',
  'electric',
  'aching',
  'tight',
  'cold',
  'hot',
  'hard-to-describe',
] as const;
export type Feeling = (typeof FEELINGS)[number];

/** How soon after settling down it started, soonest first; the order is the scale. */
export const AT_REST = ['<5', '5-15', '15-30', '30-60', '>60', 'not-today'] as const;
export type AtRest = (typeof AT_REST)[number];

/** What was tried, and how much it helped when the person said so. */
export type Tried = { remedy: string; helped: Score | null };

/** One rating of how strong the restlessness was at a moment. Only the score is required. */
export type Rating = {
  /** A random UUID made with the rating; merging goes by it. */
  id: string;
  /** The evening it belongs to, written once (rule 2). */
  evening: EveningKey;
  /** The moment that was rated. Epoch ms. */
  at: number;
  /** IANA zone of the person at that moment. */
  zone: string;
  /** Minutes by which local time was ahead of UTC at that moment. */
  offsetMinutes: number;
  score: Score;
  slot: Slot;
  /** Where it was felt; null when not said. */
  where: Place[] | null;
  feel: Feeling[] | null;
  atRest: AtRest | null;
  tried: Tried[] | null;
  note: string | null;
  /** Entered more than 24 h after the fact: stays out of associations. */
  late: boolean;
  /** When the rating was first saved, last changed, and deleted (a tombstone, so that merging keeps it gone). Epoch ms. */
  createdAt: number;
  updatedAt: number;
  deletedAt: number | null;
};

/** What a rating says before anything but its score and its moment was told. */
export const UNTOLD = {
  where: null,
  feel: null,
  atRest: null,
  tried: null,
  note: null,
  deletedAt: null,
} satisfies Partial<Rating>;

/** The rating with some fields changed at a moment, epoch ms. Its stamp never falls, whatever the clock says. */
export function withRatingFields(
  rating: Rating,
  fields: Partial<Omit<Rating, 'id' | 'updatedAt'>>,
  at: number,
): Rating {
  return { ...rating, ...fields, updatedAt: nextStamp(rating.updatedAt, at) };
}

/** The part of a rating that can be told later. */
export type RatingDetails = Partial<
  Pick<Rating, 'score' | 'slot' | 'where' | 'feel' | 'atRest' | 'tried' | 'note'>
>;

/** When a rating was. These change together, and only when the person edits this rating's own time (rule 2). */
export type RatingTime = Pick<Rating, 'evening' | 'at' | 'zone' | 'offsetMinutes' | 'late'>;

/** True for a whole number from 0 to 10. */
export function isScore(value: unknown): value is Score {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 10;
}
