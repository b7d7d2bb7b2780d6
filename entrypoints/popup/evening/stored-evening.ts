import type { RatedThen } from '../../../components/rating/RatingStatus.tsx';
import type { EngineState } from '../../../utils/engine/engine-state.ts';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import { highestInTheNight } from '../../../utils/ratings/day-figures.ts';
import type { SlotFacts } from '../../../utils/ratings/slot.ts';
import type { EveningRecord } from '../../../utils/rows/evening-record.ts';
import type { CardOutcome } from '../../../utils/rows/prompt-log-row.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import { isCheckedIn, type SleepRecord } from '../../../utils/rows/sleep-record.ts';
import { isBegunAnew, readEngine } from '../../../utils/storage/engine-store.ts';
import { eveningRecord, ratingsOfEvening, sleepRecord } from '../../../utils/storage/read-rows.ts';

type Seen = Omit<SlotFacts, 'night'>;

/** What the store knows of the evening under way. */
export type StoredEvening = {
  engine: EngineState | null;
  /** What the worker had noted could not be read, and the person has not been told. */
  begunAnew: boolean;
  record: EveningRecord;
  sleep: SleepRecord;
  /** Oldest first. */
  ratings: Rating[];
  lastNight: LastNight;
};

/** What is known of the night that ended last. */
export type LastNight = {
  evening: EveningKey;
  /** Nobody told how the legs were in it, and its card was not waved away. */
  untold: boolean;
  /** Nothing of its check-in was told. */
  unfilled: boolean;
  /** The tap on going to bed, epoch ms; null without one. */
  bed: number | null;
  /** The highest rating of it. */
  rated: RatedThen | null;
};

/** The evening under way, and the night of the evening whose night ended last. */
export async function readStoredEvening(
  evening: EveningKey,
  over: EveningKey,
): Promise<StoredEvening> {
  const [engine, begunAnew, record, sleep, ratings] = await Promise.all([
    readEngine(),
    isBegunAnew(),
    eveningRecord(evening),
    sleepRecord(evening),
    ratingsOfEvening(evening),
  ]);
  const lastNight = await readNight(over, engine);
  return { engine, begunAnew, record, sleep, ratings, lastNight };
}

async function readNight(evening: EveningKey, engine: EngineState | null): Promise<LastNight> {
  const [record, sleep, ratings] = await Promise.all([
    eveningRecord(evening),
    sleepRecord(evening),
    ratingsOfEvening(evening),
  ]);
  const isTold = sleep.nightWorst !== null || sleep.confirmedAt !== null;
  return {
    evening,
    untold: !isTold && !isWavedAway(engine, evening),
    unfilled: !isCheckedIn(sleep),
    bed: record.bed,
    rated: highestInTheNight(ratings, record.bed ?? sleep.bed),
  };
}

/** The answers by which the morning's card goes without a word on the night; "done" is one who told of it. */
const WAVED_AWAY: readonly (CardOutcome | null)[] = [
  'dismissed',
  'not-tonight',
  'not-helpful',
  'wrong-time',
];

function isWavedAway(engine: EngineState | null, evening: EveningKey): boolean {
  const showings = engine?.prompts.showings ?? [];
  return showings.some(
    (one) =>
      one.prompt === 'morning' && one.evening === evening && WAVED_AWAY.includes(one.outcome),
  );
}

/**
 * What the slot of a rating depends on besides the plan, as it is at the press: who presses at once
 * does so before anything of it was drawn.
 */
export async function readSeen(evening: EveningKey): Promise<Seen> {
  const [engine, record] = await Promise.all([readEngine(), eveningRecord(evening)]);
  return seenOf({ engine, record });
}

/**
 * The bed tap of this evening, and the last use of the screen. Once the night has come by an hour
 * without use, the use that opened the popup is none (rule 20).
 */
export function seenOf({ engine, record }: Pick<StoredEvening, 'engine' | 'record'>): Seen {
  const tonight = engine?.tonight;
  const isNight = tonight?.evening === record.evening && tonight.nightReached;
  return { bedAt: record.bed, lastUseAt: isNight ? null : (engine?.tracker?.lastUseAt ?? null) };
}
