import { eveningOf } from '../../../utils/evening/evening-of.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import { additionOf, correctionOf, worstOf } from '../../../utils/ratings/rating-changes.ts';
import { ratingToChange } from '../../../utils/ratings/rating-to-change.ts';
import { slotNow } from '../../../utils/ratings/slot.ts';
import type { RowEntry } from '../../../utils/rows/change.ts';
import type { Rating, Score } from '../../../utils/rows/rating.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import {
  eveningRecord,
  ratedScore,
  ratingsEverOfEvening,
  sleepRecord,
} from '../../../utils/storage/read-rows.ts';
import { ratingOf } from '../../shared/rating-moments.ts';
import type { Saving } from '../../shared/use-save.ts';
import { readSeen } from '../evening/stored-evening.ts';
import type { Ask } from './ask.ts';

/** A score that was kept. */
export type Rated = {
  ask: Ask;
  score: Score;
  /** The moment that was rated, epoch ms. */
  at: number;
  /** The rating that holds it; null for a worst. */
  ratingId: string | null;
  /** The score in whose place it came; null where there was none. */
  former: Score | null;
};

type Told = { ask: Ask; score: Score; settings: Settings };

type Making = Saving<Rated> & { said: Rated };

/** A score as what was asked for: a worst, a change of the rating of a moment ago, or a new rating. */
export async function scored({ ask, score, settings }: Told, now: Now): Promise<Making> {
  if (ask.what !== 'now' && ask.what !== 'then') return worstAsked(ask, score, now);
  const evening = ask.what === 'then' ? ask.evening : eveningOf(now, settings.turnOvers);
  const moment = ask.what === 'then' ? ask.at : null;
  const before = ratingToChange(await ratingsEverOfEvening(evening), moment, now.at);
  const isNew = !before || (moment === null && (await isBeforeBed(before)));
  if (isNew) return added({ ask, score, settings }, now);
  const { id: ratingId, at, score: former } = before;
  return {
    change: [correctionOf(ratingId, score)],
    said: { ask, score, at, ratingId, former },
  };
}

/** What was rated before going to bed is of the evening (rule 24): nothing that is pressed in bed changes it. */
async function isBeforeBed({ createdAt, evening }: Rating): Promise<boolean> {
  const { bed } = await eveningRecord(evening);
  return bed !== null && createdAt < bed;
}

/** A new rating in place of a change: the rating that was changed has its former score again, unless another one was told since. */
export async function scoredAnew(
  { ask, score, ratingId, former }: Rated,
  settings: Settings,
  now: Now,
): Promise<Making> {
  const isChanged = ratingId !== null && former !== null && (await ratedScore(ratingId)) === score;
  const first = isChanged ? [correctionOf(ratingId, former)] : [];
  return { ...(await added({ ask, score, settings }, now)), first };
}

async function added({ ask, score, settings }: Told, now: Now): Promise<Making> {
  const rating = await newRatingOf({ ask, score, settings }, now);
  const { id: ratingId, at } = rating;
  return { change: [additionOf(rating)], said: { ask, score, at, ratingId, former: null } };
}

async function newRatingOf({ ask, score, settings }: Told, now: Now): Promise<Rating> {
  if (ask.what === 'then') {
    return ratingOf({ score, moment: ask, zone: now.zone }, settings, now.at);
  }
  const evening = eveningOf(now, settings.turnOvers);
  return newRating({
    id: crypto.randomUUID(),
    score,
    slot: slotNow(settings, await readSeen(evening), now),
    evening,
    now,
    createdAt: now.at,
  });
}

async function worstAsked(ask: Ask, score: Score, { at }: Now): Promise<Making> {
  const { what, evening } = ask;
  const kind = what === 'night-worst' ? what : 'worst';
  const former =
    kind === 'night-worst'
      ? (await sleepRecord(evening)).nightWorst
      : (await eveningRecord(evening)).worst;
  const change: RowEntry[] = [worstOf(kind, evening, score)];
  return { change, said: { ask, score, at, ratingId: null, former } };
}
