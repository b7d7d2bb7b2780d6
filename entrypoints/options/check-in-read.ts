import type { EveningKey } from '../../utils/evening/calendar.ts';
import { isRated } from '../../utils/ratings/evening-worst.ts';
import type { Score } from '../../utils/ratings/rating.ts';
import { joinScreens } from '../../utils/screen/join.ts';
import type { Session } from '../../utils/screen/session.ts';
import { database } from '../../utils/storage/database.ts';
import { eveningRecord } from '../../utils/storage/evenings-store.ts';
import { ratingsOfEvening } from '../../utils/storage/ratings-store.ts';
import { sleepRecord } from '../../utils/storage/sleeps-store.ts';
import { ratedNightWorst } from '../../utils/summary/check-in.ts';
import type { EveningRecord } from '../../utils/summary/evening-record.ts';
import type { SleepRecord } from '../../utils/summary/sleep-record.ts';

/** What the store knows of a night when its check-in is opened. */
export type CheckInFacts = {
  sleep: SleepRecord;
  record: EveningRecord;
  /** The evening has a rating other than the worst that can be entered here. */
  rated: boolean;
  /** The highest rating of the night itself. */
  ratedNight: Score | null;
  /** Wakings that were noted in the night, epoch ms, oldest first. */
  wakings: number[];
  /** Screen time on all computers. */
  sessions: Session[];
  /** When the morning's card came, epoch ms. */
  morningAt: number | null;
};

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
