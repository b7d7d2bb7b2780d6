import type { EveningKey } from '../../../utils/evening/calendar.ts';
import type { ClockTime } from '../../../utils/evening/clock-time.ts';
import { changedMoment, movedTo, timeOf } from '../../../utils/ratings/change-time.ts';
import type { Moment, Refusal } from '../../../utils/ratings/earlier.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { changeRating } from '../../../utils/storage/ratings-store.ts';
import { slotOf } from '../../shared/slot-of.ts';

/**
 * Gives a rating another time at a moment, epoch ms, and with it the evening of that time; resolves once it is on the disk,
 * or to why it cannot be. A slot that only followed from the time follows the new one; a chosen slot stays.
 */
export async function moveRating(
  rating: Rating,
  { date, clock }: { date: EveningKey; clock: ClockTime | '' },
  settings: Settings,
  at: number,
): Promise<Moment | Refusal> {
  const moment = changedMoment(rating, { date, clock, turnOvers: settings.turnOvers }, at);
  if ('refused' in moment) return moment;
  const followed = rating.slot === (await slotOf(rating, rating.zone, settings));
  const slot = followed ? await slotOf(moment, rating.zone, settings) : rating.slot;
  await changeRating(rating.id, { ...movedTo(rating, moment), slot }, at);
  return moment;
}

/** Gives a rating the time and the slot that it had, at a moment, epoch ms. */
export async function moveBack(former: Rating, at: number): Promise<void> {
  await changeRating(former.id, { ...timeOf(former), slot: former.slot }, at);
}
