import { useState } from 'preact/hooks';
import { type Listed, RatingList } from '../../components/rating/RatingList.tsx';
import { Trouble, type TroubleKind } from '../../components/ui/Trouble.tsx';
import { useUndoTime } from '../../components/ui/use-undo-time.ts';
import { useWords } from '../../components/ui/words-context.ts';
import type { EveningKey } from '../../utils/evening/calendar.ts';
import { readNow } from '../../utils/platform/clock.ts';
import { sendCommand } from '../../utils/platform/send-command.ts';
import type { Rating } from '../../utils/ratings/rating.ts';
import { changeEvening } from '../../utils/storage/evenings-store.ts';
import { deleteRating, restoreRating } from '../../utils/storage/ratings-store.ts';
import { troubleOf } from '../../utils/storage/storage-trouble.ts';
import type { StoredEvening } from './stored-evening.ts';

type Props = {
  evening: EveningKey;
  stored: StoredEvening;
  byDay: boolean;
  onDetails: (rating: Rating) => void;
};

/** The list of this evening's ratings; what is deleted can come back for ten seconds. */
export function LastRatings({ evening, stored, byDay, onDetails }: Props) {
  const { say } = useWords();
  const { held, hold } = useUndoTime<Listed>();
  const [trouble, setTrouble] = useState<TroubleKind | null>(null);
  const write = async (listed: Listed, change: 'delete' | 'restore') => {
    try {
      await (listed.kind === 'worst'
        ? writeWorst(evening, change === 'delete' ? null : listed.score)
        : writeRating(listed.rating.id, change));
      hold(change === 'delete' ? listed : null);
      setTrouble(null);
      sendCommand({ type: 'ratings-changed' }).catch(() => {});
    } catch (error) {
      setTrouble(troubleOf(error));
    }
  };
  return (
    <>
      <RatingList
        heading={say(byDay ? 'ratings_today' : 'ratings_this_evening')}
        worst={stored.record.worst}
        ratings={stored.ratings.toReversed()}
        deleted={held}
        onDelete={(listed) => void write(listed, 'delete')}
        onRestore={() => held && void write(held, 'restore')}
        onDetails={onDetails}
      />
      {trouble && <Trouble kind={trouble} />}
    </>
  );
}

async function writeRating(id: string, change: 'delete' | 'restore'): Promise<void> {
  const { at } = await readNow();
  await (change === 'delete' ? deleteRating(id, at) : restoreRating(id, at));
}

async function writeWorst(evening: EveningKey, worst: StoredEvening['record']['worst']) {
  await changeEvening(evening, { worst }, (await readNow()).at);
}
