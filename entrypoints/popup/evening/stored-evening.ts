import type { EngineState } from '../../../utils/engine/engine-state.ts';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import type { SlotFacts } from '../../../utils/ratings/slot.ts';
import type { EveningRecord } from '../../../utils/rows/evening-record.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import type { SleepRecord } from '../../../utils/rows/sleep-record.ts';
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
};

export async function readStoredEvening(evening: EveningKey): Promise<StoredEvening> {
  const [engine, begunAnew, record, sleep, ratings] = await Promise.all([
    readEngine(),
    isBegunAnew(),
    eveningRecord(evening),
    sleepRecord(evening),
    ratingsOfEvening(evening),
  ]);
  return { engine, begunAnew, record, sleep, ratings };
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
