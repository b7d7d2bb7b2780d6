import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import type { SlotFacts } from '../../../utils/ratings/slot.ts';
import { slotNow } from '../../../utils/ratings/slot-now.ts';
import type { Score } from '../../../utils/rows/rating.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { changeRating, deleteRating, saveRating } from '../../../utils/storage/ratings-store.ts';
import { readNow } from '../../../utils/storage/read-now.ts';
import { readWorst, type WorstKind, writeWorst } from '../../shared/worst.ts';
import type { Ask } from './ask.ts';

/** A score on the disk, with the ways to correct it and to take it back. */
export type Kept = {
  /** When it was rated, epoch ms. */
  at: number;
  /** The rating that was made; null for a worst. */
  ratingId: string | null;
  correct: (score: Score) => Promise<void>;
  undo: () => Promise<void>;
};

/** Keeps a score and resolves once it is on the disk. */
export type Keep = (score: Score) => Promise<Kept>;

/** Keeps scores as what they were asked for. */
export function keepFor(
  { what, evening }: Ask,
  settings: Settings,
  seen: Omit<SlotFacts, 'night'>,
): Keep {
  if (what === 'now') return keepRating(settings, seen);
  return keepWorst(what === 'night-worst' ? what : 'worst', evening);
}

/** Keeps scores as ratings of the moment. */
function keepRating(settings: Settings, seen: Omit<SlotFacts, 'night'>): Keep {
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

/** Keeps scores as a worst of that evening or its night; undo gives back what stood there. */
function keepWorst(kind: WorstKind, evening: Ask['evening']): Keep {
  return async (score) => {
    const former = await readWorst(kind, evening);
    return {
      at: await writeWorst(kind, evening, score),
      ratingId: null,
      correct: async (corrected) => void (await writeWorst(kind, evening, corrected)),
      undo: async () => void (await writeWorst(kind, evening, former)),
    };
  };
}
