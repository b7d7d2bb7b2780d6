import { dayFigures, partOf } from '../ratings/day-figures.ts';
import { isLate } from '../ratings/new-rating.ts';
import type { Rating, Score } from '../rows/rating.ts';
import { triedIn } from './ratings-of-evening.ts';
import type { StoredEvening } from './stored-evening.ts';

/** An evening's values as they would be had nothing been entered more than 24 h after the fact; null is unknown. */
export type InTime = {
  /** The evening, to going to bed. */
  worst: Score | null;
  /** From going to bed on. Ratings are of the night only where going to bed is known, for what is set beside them has to end before (rule 30). */
  nightWorst: Score | null;
  /** When the person went to bed, epoch ms. */
  bed: number | null;
  factors: string[] | null;
  /** Remedies told before going to bed: one tried in the night comes after what the night is asked about (rule 30). */
  remedies: string[] | null;
};

/** A record that remembers when each of its fields was last changed. */
type Stamped = { updatedAt: Partial<Record<string, number>> };

/**
 * The values that associations may use. A late morning diary is as if not filled in (rule 25). `over` is
 * when the evening's facts were over: the planned wake time, else the next turn-over; epoch ms.
 */
export function inTimeOf({ record, ratings, sleep }: StoredEvening, over: number): InTime {
  const timely = ratings.filter(({ late }) => !late);
  const up = sleep.up ?? sleep.wake ?? over;
  const diary = sleep.late ? null : sleep;
  const bed = record.bed ?? (diary && toldBy(diary, 'bed', up));
  const nightWorst = diary && toldBy(diary, 'nightWorst', up);
  const told = { worst: toldBy(record, 'worst', over), nightWorst, ratings: timely, bed };
  const figures = dayFigures(told);
  return {
    worst: figures.eveningWorst,
    nightWorst: bed === null ? nightWorst : figures.nightWorst,
    bed,
    factors: toldBy(record, 'factors', over),
    remedies: remediesBefore(bed, timely, over),
  };
}

/** A field as told, null when it was last changed late: more than 24 h after `at`, epoch ms. */
function toldBy<R extends Stamped, F extends keyof R & string>(
  record: R,
  field: F,
  at: number,
): R[F] | null {
  return isLate(at, record.updatedAt[field] ?? 0) ? null : record[field];
}

/** The end of the evening is when the person went to bed, else when its facts were over. */
function remediesBefore(
  bed: number | null,
  ratings: readonly Rating[],
  over: number,
): string[] | null {
  const before = ratings.filter(
    (rating) => rating.at <= (bed ?? over) && partOf(rating, bed) !== 'night',
  );
  return triedIn(before)?.map(({ remedy }) => remedy) ?? null;
}
