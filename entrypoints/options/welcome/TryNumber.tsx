import { useRef, useState } from 'preact/hooks';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { TryIt } from '../../../components/welcome/TryIt.tsx';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import { additionOf, correctionOf } from '../../../utils/ratings/rating-changes.ts';
import { slotNow } from '../../../utils/ratings/slot.ts';
import type { Score } from '../../../utils/rows/rating.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { useSave } from '../../shared/use-save.ts';

/** One rating of this moment; another press changes it, and at first it can be taken back. */
export function TryNumber({ settings }: { settings: Settings }) {
  const [pressed, setPressed] = useState<Score | null>(null);
  // From the first press on, so that the next one changes it before it is on the disk, too.
  const made = useRef<string | null>(null);
  const { saved, undone, held, trouble } = useSave<'rated'>();
  const press = (score: Score) => {
    const before = made.current;
    const id = before ?? crypto.randomUUID();
    made.current = id;
    void saved((now) => {
      if (before) return { change: [correctionOf(id, score)] };
      const evening = eveningOf(now, settings.turnOvers);
      // Nothing is known of an evening that began a moment ago.
      const slot = slotNow(settings, { bedAt: null, lastUseAt: now.at }, now);
      const rating = newRating({ id, score, slot, evening, now, createdAt: now.at });
      return { change: [additionOf(rating)], said: 'rated' };
    }).then((kept) => {
      if (kept) setPressed(score);
      else if (before === null) made.current = null;
    });
  };
  const undo = () =>
    void undone().then((back) => {
      if (back !== 'undone') return;
      made.current = null;
      setPressed(null);
    });
  return (
    <>
      <TryIt pressed={pressed} onScore={press} onUndo={held && undo} />
      {trouble && <Trouble kind={trouble} />}
    </>
  );
}
