import { worstOfEvening } from '../ratings/evening-worst.ts';
import { isLate } from '../ratings/new-rating.ts';
import type { Rating, Score, Slot } from '../rows/rating.ts';
import { nightWorstOf, triedIn } from './ratings-of-evening.ts';
import type { StoredEvening } from './stored-evening.ts';

/** An evening's values as they would be had nothing been entered more than 24 h after the fact; null is unknown. */
export type InTime = {
  worst: Score | null;
  nightWorst: Score | null;
  /** When the person went to bed, epoch ms. */
  bed: number | null;
  factors: string[] | null;
  /** Remedies told before going to bed: one tried in the night comes after what the night is asked about (rule 30). */
  remedies: string[] | null;
};

/** A record that remembers when each of its fields was last changed. */
type Stamped = { updatedAt: Partial<Record<string, number>> };

const IN_BED: readonly Slot[] = ['falling-asleep', 'night'];

/**
 * The values that associations may use. A late morning diary is as if not filled in (rule 25). `over` is
 * when the evening's facts were over: the planned wake time, else the next turn-over; epoch ms.
 */
export function inTimeOf({ record, ratings, sleep }: StoredEvening, over: number): InTime {
  const timely = ratings.filter(({ late }) => !late);
  const up = sleep.up ?? sleep.wake ?? over;
  const diary = sleep.late ? null : sleep;
  const bed = record.bed ?? (diary && toldBy(diary, 'bed', up));
  return {
    worst: worstOfEvening(toldBy(record, 'worst', over), timely),
    nightWorst: nightWorstOf({
      entered: diary && toldBy(diary, 'nightWorst', up),
      ratings: timely,
      bed,
    }),
    bed,
    factors: toldBy(record, 'factors', over),
    remedies: remediesBefore(bed ?? over, timely),
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

function remediesBefore(bed: number, ratings: readonly Rating[]): string[] | null {
  const before = ratings.filter(({ at, slot }) => at <= bed && !IN_BED.includes(slot));
  return triedIn(before)?.map(({ remedy }) => remedy) ?? null;
}
