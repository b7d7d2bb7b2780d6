import type { EngineState } from '../../../utils/engine/engine-state.ts';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import type { SlotFacts } from '../../../utils/ratings/slot.ts';
import type { EveningRecord } from '../../../utils/rows/evening-record.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import type { SleepRecord } from '../../../utils/rows/sleep-record.ts';
import { readEngine } from '../../../utils/storage/engine-store.ts';
import { eveningRecord } from '../../../utils/storage/evenings-store.ts';
import { ratingsOfEvening } from '../../../utils/storage/ratings-store.ts';
import { sleepRecord } from '../../../utils/storage/sleeps-store.ts';

/** What the store knows of the evening under way. */
export type StoredEvening = {
  engine: EngineState | null;
  record: EveningRecord;
  sleep: SleepRecord;
  /** Oldest first. */
  ratings: Rating[];
};

export async function readStoredEvening(evening: EveningKey): Promise<StoredEvening> {
  const [engine, record, sleep, ratings] = await Promise.all([
    readEngine(),
    eveningRecord(evening),
    sleepRecord(evening),
    ratingsOfEvening(evening),
  ]);
  return { engine, record, sleep, ratings };
}

/** What the slot of a rating depends on besides the plan: the bed tap of this evening, and the last use of the screen. */
export function seenOf(stored: StoredEvening | null): Omit<SlotFacts, 'night'> {
  return {
    bedAt: stored?.record.bed ?? null,
    lastUseAt: stored?.engine?.tracker?.lastUseAt ?? null,
  };
}
