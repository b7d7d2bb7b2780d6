import { useRef, useState } from 'preact/hooks';
import { EarlierForm, type ToldEarlier } from '../../../components/rating/EarlierForm.tsx';
import { type EarlierState, EarlierStatus } from '../../../components/rating/EarlierStatus.tsx';
import { useUndoTime } from '../../../components/ui/use-undo-time.ts';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import { type Now, wallClockAt } from '../../../utils/evening/instant.ts';
import { sendCommand } from '../../../utils/platform/send-command.ts';
import { earlierDates } from '../../../utils/ratings/earlier.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { deleteRating } from '../../../utils/storage/ratings-store.ts';
import { readNow } from '../../../utils/storage/read-now.ts';
import { troubleOf } from '../../../utils/storage/storage-trouble.ts';
import { addEarlier } from './add-earlier.ts';

type Props = { settings: Settings; now: Now; evening: EveningKey };

/** "It was earlier": a rating of the last 48 hours, saved by a button, with its undo. */
export function Earlier({ settings, now, evening }: Props) {
  const [state, setState] = useState<EarlierState>({ step: 'ready' });
  const { held, hold } = useUndoTime<Rating>();
  const busy = useRef(false);
  // A second press while the first is being saved is the same one.
  const once = async (act: () => Promise<EarlierState>) => {
    if (busy.current) return false;
    busy.current = true;
    const after = await act().catch(
      (error): EarlierState => ({ step: 'failed', trouble: troubleOf(error) }),
    );
    setState(after);
    busy.current = false;
    const saved = after.step === 'saved';
    if (saved || after.step === 'undone') void sendCommand({ type: 'ratings-changed' });
    return saved;
  };
  const add = ({ score, ...told }: ToldEarlier) =>
    once(async () => {
      if (score === null) return { step: 'refused', why: 'no-score' };
      const added = await addEarlier({ ...told, score }, settings, await readNow());
      if ('refused' in added) return { step: 'refused', why: added.refused };
      hold(added);
      return { step: 'saved', rating: added };
    });
  const undo = ({ id, score }: Rating) =>
    once(async () => {
      await deleteRating(id, (await readNow()).at);
      hold(null);
      return { step: 'undone', score };
    });
  return (
    <div class="earlier">
      <EarlierForm
        dates={earlierDates(now)}
        today={wallClockAt(now.at, now.zone).date}
        onAdd={add}
      />
      <EarlierStatus
        state={state}
        evening={evening}
        now={now.at}
        onUndo={held && (() => void undo(held))}
      />
    </div>
  );
}
