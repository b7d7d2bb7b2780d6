import type { EveningKey } from '../../../utils/evening/calendar.ts';
import type { ClockTime } from '../../../utils/evening/clock-time.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import { earlier, type Refusal } from '../../../utils/ratings/earlier.ts';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import type { Rating, Score } from '../../../utils/rows/rating.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { saveRating } from '../../../utils/storage/ratings-store.ts';
import { slotOf } from '../../shared/slot-of.ts';

type Told = { date: EveningKey; clock: ClockTime | ''; score: Score };

/** Saves a rating of an earlier moment; resolves to it once it is on the disk, or to why it cannot be. */
export async function addEarlier(
  { date, clock, score }: Told,
  settings: Settings,
  now: Now,
): Promise<Rating | Refusal> {
  const moment = earlier({ date, clock, turnOvers: settings.turnOvers }, now);
  if ('refused' in moment) return moment;
  const rating = newRating({
    id: crypto.randomUUID(),
    score,
    slot: await slotOf(moment, now.zone, settings),
    evening: moment.evening,
    now: { at: moment.at, zone: now.zone },
    createdAt: now.at,
  });
  await saveRating(rating);
  return rating;
}
