import type { Moved } from '../../../components/rating/RatingMoved.tsx';
import { useUndoTime } from '../../../components/ui/use-undo-time.ts';
import { sendCommand } from '../../../utils/platform/send-command.ts';
import { readNow } from '../../../utils/storage/read-now.ts';
import { useWrite } from '../../shared/use-write.ts';
import { moveBack } from './move-rating.ts';

/** Holds the last change of a rating's time, so that it can be taken back for ten seconds. */
export function useMoved() {
  const { held, hold } = useUndoTime<Moved>();
  const { write, trouble } = useWrite();
  const undo = async () => {
    if (!held || !(await write(async () => moveBack(held.former, (await readNow()).at)))) return;
    hold(null);
    void sendCommand({ type: 'ratings-changed' });
  };
  return { moved: held, onMoved: hold, undo: () => void undo(), trouble };
}
