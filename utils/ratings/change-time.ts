import { DAY_MS, type Now, offsetMinutesAt } from '../evening/instant.ts';
import type { RowEntry } from '../rows/change.ts';
import type { Rating, RatingTime, Slot } from '../rows/rating.ts';
import { earlier, type Moment, type Refusal, type ToldMoment } from './earlier.ts';
import { isLate } from './new-rating.ts';

/**
 * The moment from which the time of a rating is told anew: when it was entered, in its own zone,
 * since it cannot be about what came after. A rating that came from a file long after the fact may
 * move by a day either way. Never after now.
 */
export function enteredAt({ at, zone, createdAt }: Rating, now: number): Now {
  const entered = Math.min(Math.max(createdAt, at), at + DAY_MS);
  return { at: Math.min(entered, Math.max(now, at)), zone };
}

/** The moment that a rating's new date and time name, by the rules of `earlier`, or why it cannot be. */
export function changedMoment(rating: Rating, told: ToldMoment, now: number): Moment | Refusal {
  return earlier(told, enteredAt(rating, now));
}

/** The fields that tell when a rating was, once its own time was edited (rule 2). Its zone stays. */
export function movedTo({ zone, createdAt }: Rating, { at, evening }: Moment): RatingTime {
  const offsetMinutes = offsetMinutesAt(at, zone);
  return { at, evening, zone, offsetMinutes, late: isLate(at, createdAt) };
}

/** The fields that tell when a rating was, to give them back. */
export function timeOf({ at, evening, zone, offsetMinutes, late }: Rating): RatingTime {
  return { at, evening, zone, offsetMinutes, late };
}

/** Another time for a rating, and with it the evening of that time (rule 2), and a slot. */
export function moveOf(rating: Rating, to: Moment, slot: Slot): RowEntry {
  return {
    table: 'ratings',
    key: rating.id,
    before: { ...timeOf(rating), slot: rating.slot },
    after: { ...movedTo(rating, to), slot },
  };
}
