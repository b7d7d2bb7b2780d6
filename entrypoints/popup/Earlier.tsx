import { useRef, useState } from 'preact/hooks';
import { EarlierForm, type ToldEarlier } from '../../components/rating/EarlierForm.tsx';
import { type EarlierState, EarlierStatus } from '../../components/rating/EarlierStatus.tsx';
import { useUndoTime } from '../../components/ui/use-undo-time.ts';
import type { EveningKey } from '../../utils/evening/calendar.ts';
import { type Now, wallClockAt } from '../../utils/evening/instant.ts';
import { readNow } from '../../utils/platform/clock.ts';
import { sendCommand } from '../../utils/platform/send-command.ts';
import { earlierDates } from '../../utils/ratings/earlier.ts';
import type { Rating } from '../../utils/ratings/rating.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { deleteRating } from '../../utils/storage/ratings-store.ts';
import { troubleOf } from '../../utils/storage/storage-trouble.ts';
import { addEarlier } from './add-earlier.ts';

type Props = { settings: Settings; now: Now; evening: EveningKey };

/** "It was earlier": a rating of the last 48 hours, saved by a button, with its undo. */
export function Earlier({ settings, now, evening }: Props) {
  const [state, setState] = useState<EarlierState>({ step: 'ready' });
  const { held, hold } = useUndoTime<Rating>();
  const [forms, setForms] = useState(0);
  const busy = useRef(false);
  // A second press while the first is being saved is the same one.
  const once = async (act: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    await act().catch((error) => setState({ step: 'failed', trouble: troubleOf(error) }));
    busy.current = false;
  };
  const add = ({ score, ...told }: ToldEarlier) =>
    once(async () => {
      if (score === null) return setState({ step: 'refused', why: 'no-score' });
      const added = await addEarlier({ ...told, score }, settings, await readNow());
      if ('refused' in added) return setState({ step: 'refused', why: added.refused });
      hold(added);
      setState({ step: 'saved', rating: added });
      setForms((before) => before + 1);
      void sendCommand({ type: 'ratings-changed' });
    });
  const undo = ({ id, score }: Rating) =>
    once(async () => {
      await deleteRating(id, (await readNow()).at);
      hold(null);
      setState({ step: 'undone', score });
      void sendCommand({ type: 'ratings-changed' });
    });
  return (
    <div class="earlier">
      <EarlierForm
        key={forms}
        dates={earlierDates(now)}
        today={wallClockAt(now.at, now.zone).date}
        onAdd={(told) => void add(told)}
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
