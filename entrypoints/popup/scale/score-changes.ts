import type { EveningKey } from '../../../utils/evening/calendar.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import { additionOf, correctionOf, worstOf } from '../../../utils/ratings/rating-changes.ts';
import { type SlotFacts, slotNow } from '../../../utils/ratings/slot.ts';
import type { RowEntry } from '../../../utils/rows/change.ts';
import type { Score } from '../../../utils/rows/rating.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { hasRating } from '../../../utils/storage/read-rows.ts';
import type { Ask } from './ask.ts';

/** A score that was kept: what was asked, when it was rated, epoch ms, and the rating that was made; null for a worst. */
export type Rated = { ask: Ask; at: number; ratingId: string | null };

/** What the scale asks, and what the slot of a rating goes by. */
export type ScaleFacts = {
  ask: Ask;
  settings: Settings;
  /** Reads what is known of an evening, at the press. */
  seen: (evening: EveningKey) => Promise<Omit<SlotFacts, 'night'>>;
};

/** A score as what was asked for: a rating of this moment, or a worst. */
export async function scoreOf(
  score: Score,
  { ask, settings, seen }: ScaleFacts,
  now: Now,
): Promise<{ change: RowEntry[]; said: Rated }> {
  const { at } = now;
  if (ask.what !== 'now') {
    return { change: [worstAsked(ask, score)], said: { ask, at, ratingId: null } };
  }
  const evening = eveningOf(now, settings.turnOvers);
  const rating = newRating({
    id: crypto.randomUUID(),
    score,
    slot: slotNow(settings, await seen(evening), now),
    evening,
    now,
    createdAt: at,
  });
  return { change: [additionOf(rating)], said: { ask, at, ratingId: rating.id } };
}

/** Another score in place of one that was kept a moment ago; null when its rating is not there any more. */
export async function correctedTo(
  score: Score,
  { ask, ratingId }: Rated,
): Promise<RowEntry | null> {
  if (ratingId === null) return worstAsked(ask, score);
  return (await hasRating(ratingId)) ? correctionOf(ratingId, score) : null;
}

function worstAsked({ what, evening }: Ask, score: Score): RowEntry {
  return worstOf(what === 'night-worst' ? what : 'worst', evening, score);
}
