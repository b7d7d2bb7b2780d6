import { ratedNightWorst } from '../../../utils/check-in/check-in.ts';
import type { CheckInFacts } from '../../../utils/check-in/check-in-night.ts';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import { isRated } from '../../../utils/ratings/evening-worst.ts';
import { joinScreens } from '../../../utils/rows/join-screens.ts';
import { database } from '../../../utils/storage/database.ts';
import { eveningRecord } from '../../../utils/storage/evenings-store.ts';
import { ratingsOfEvening } from '../../../utils/storage/ratings-store.ts';
import { sleepRecord } from '../../../utils/storage/sleeps-store.ts';

export async function readCheckIn(evening: EveningKey): Promise<CheckInFacts> {
  const [sleep, record, ratings, screens, log] = await Promise.all([
    sleepRecord(evening),
    eveningRecord(evening),
    ratingsOfEvening(evening),
    database.screen.where('evening').equals(evening).toArray(),
    database.promptLog.where('evening').equals(evening).toArray(),
  ]);
  const atNight = ratings.filter(({ slot }) => slot === 'night').map(({ at }) => at);
  const cameAt = log.flatMap(({ prompt, openedAt }) =>
    prompt === 'morning' && openedAt !== null ? [openedAt] : [],
  );
  return {
    sleep,
    record,
    rated: isRated(null, ratings),
    ratedNight: ratedNightWorst(ratings),
    wakings: [...(record.awake ?? []), ...atNight].toSorted((a, b) => a - b),
    sessions: joinScreens(screens).sessions,
    morningAt: cameAt.length === 0 ? null : Math.min(...cameAt),
  };
}
