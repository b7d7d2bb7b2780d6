import type { Listed } from '../../../components/rating/RatingList.tsx';
import { useUndoTime } from '../../../components/ui/use-undo-time.ts';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import { sendCommand } from '../../../utils/platform/send-command.ts';
import { deleteRating, restoreRating } from '../../../utils/storage/ratings-store.ts';
import { readNow } from '../../../utils/storage/read-now.ts';
import { useWrite } from '../../shared/use-write.ts';
import { writeWorst } from '../../shared/worst.ts';

/** Deletes what is listed of an evening; for ten seconds it can come back. */
export function useListed(evening: EveningKey) {
  const { held, hold } = useUndoTime<Listed>();
  const { write, trouble } = useWrite();
  const change = async (listed: Listed, deleted: boolean) => {
    if (!(await write(() => writeListed(listed, evening, deleted)))) return;
    hold(deleted ? listed : null);
    void sendCommand({ type: 'ratings-changed' });
  };
  return {
    deleted: held,
    trouble,
    onDelete: (listed: Listed) => void change(listed, true),
    onRestore: () => held && void change(held, false),
  };
}

async function writeListed(listed: Listed, evening: EveningKey, deleted: boolean): Promise<void> {
  if (listed.kind !== 'rating') {
    await writeWorst(listed.kind, evening, deleted ? null : listed.score);
    return;
  }
  const { at } = await readNow();
  await (deleted ? deleteRating(listed.rating.id, at) : restoreRating(listed.rating.id, at));
}
