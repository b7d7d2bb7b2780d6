import type { EveningKey } from '../evening/calendar.ts';
import { DAY_MS, type Now, offsetMinutesAt } from '../evening/instant.ts';
import { type Rating, type Score, type Slot, UNTOLD } from '../rows/rating.ts';

/** A rating with its score and slot and nothing else said. `now` is the moment rated; `createdAt`, epoch ms, when it was entered. */
export function newRating({
  id,
  score,
  slot,
  evening,
  now,
  createdAt,
}: {
  id: string;
  score: Score;
  slot: Slot;
  evening: EveningKey;
  now: Now;
  createdAt: number;
}): Rating {
  return {
    id,
    evening,
    at: now.at,
    zone: now.zone,
    offsetMinutes: offsetMinutesAt(now.at, now.zone),
    score,
    slot,
    ...UNTOLD,
    late: isLate(now.at, createdAt),
    createdAt,
    updatedAt: createdAt,
  };
}

/** True for an entry made more than 24 h after the fact, both epoch ms: it stays out of associations. */
export function isLate(at: number, createdAt: number): boolean {
  return createdAt - at > DAY_MS;
}
