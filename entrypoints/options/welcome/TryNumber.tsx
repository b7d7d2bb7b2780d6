import { useState } from 'preact/hooks';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { TryIt } from '../../../components/welcome/TryIt.tsx';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import { additionOf, correctionOf } from '../../../utils/ratings/rating-changes.ts';
import { slotNow } from '../../../utils/ratings/slot.ts';
import type { Score } from '../../../utils/rows/rating.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { useSave } from '../../shared/use-save.ts';

type Rated = { id: string; score: Score };

/** One rating of this moment; another press changes it, and at first it can be taken back. */
export function TryNumber({ settings }: { settings: Settings }) {
  const [rated, setRated] = useState<Rated | null>(null);
  const { saved, undone, held, trouble } = useSave<'rated'>();
  const press = (score: Score) => {
    const id = rated?.id ?? crypto.randomUUID();
    void saved((now) => {
      if (rated) return { change: [correctionOf(id, score)] };
      const evening = eveningOf(now, settings.turnOvers);
      // Nothing is known of an evening that began a moment ago.
      const slot = slotNow(settings, { bedAt: null, lastUseAt: now.at }, now);
      const rating = newRating({ id, score, slot, evening, now, createdAt: now.at });
      return { change: [additionOf(rating)], said: 'rated' };
    }).then((kept) => kept && setRated({ id, score }));
  };
  const undo = () => void undone().then((back) => back === 'undone' && setRated(null));
  return (
    <>
      <TryIt pressed={rated?.score ?? null} onScore={press} onUndo={held && undo} />
      {trouble && <Trouble kind={trouble} />}
    </>
  );
}
