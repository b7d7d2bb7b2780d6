import type { EveningKey } from '../../utils/evening/calendar.ts';
import { eveningOf } from '../../utils/evening/evening-of.ts';
import { readNow } from '../../utils/platform/clock.ts';
import { newRating } from '../../utils/ratings/new-rating.ts';
import type { Score } from '../../utils/ratings/rating.ts';
import type { SlotFacts } from '../../utils/ratings/slot.ts';
import { slotNow } from '../../utils/ratings/slot-now.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { changeEvening, eveningRecord } from '../../utils/storage/evenings-store.ts';
import { changeRating, deleteRating, saveRating } from '../../utils/storage/ratings-store.ts';

/** A score on the disk, with the ways to correct it and to take it back. */
export type Kept = {
  /** When it was rated, epoch ms. */
  at: number;
  /** The rating that was made; null for the worst of the evening. */
  ratingId: string | null;
  correct: (score: Score) => Promise<void>;
  undo: () => Promise<void>;
};

/** Keeps a score and resolves once it is on the disk. */
export type Keep = (score: Score) => Promise<Kept>;

/** Keeps scores as ratings of the moment. */
export function keepRating(settings: Settings, seen: Omit<SlotFacts, 'night'>): Keep {
  return async (score) => {
    const now = await readNow();
    const id = crypto.randomUUID();
    const slot = slotNow(settings, seen, now);
    const evening = eveningOf(now, settings.turnOvers);
    await saveRating(newRating({ id, score, slot, evening, now, createdAt: now.at }));
    return {
      at: now.at,
      ratingId: id,
      correct: async (corrected) => changeRating(id, { score: corrected }, (await readNow()).at),
      undo: async () => deleteRating(id, (await readNow()).at),
    };
  };
}

/** Keeps scores as the worst of the evening (rule 21); undo gives back what stood there. */
export function keepWorst(evening: EveningKey): Keep {
  const write = async (worst: Score | null) => {
    const { at } = await readNow();
    await changeEvening(evening, { worst }, at);
    return at;
  };
  return async (score) => {
    const { worst: former } = await eveningRecord(evening);
    const at = await write(score);
    return {
      at,
      ratingId: null,
      correct: async (corrected) => void (await write(corrected)),
      undo: async () => void (await write(former)),
    };
  };
}
