import { useState } from 'preact/hooks';
import { TonightPanel } from '../../../components/tonight/TonightPanel.tsx';
import { NoReply } from '../../../components/ui/NoReply.tsx';
import { useUndoTime } from '../../../components/ui/use-undo-time.ts';
import type { Tonight } from '../../../utils/engine/tonight.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import { endPause } from '../../../utils/settings/quiet-times.ts';
import { readNow } from '../../../utils/storage/read-now.ts';
import { changeSettings } from '../../../utils/storage/settings-store.ts';
import { useCommand } from '../../shared/use-command.ts';
import { hasWalked, noteWalked, walkable } from './walked.ts';

type Props = {
  tonight: Tonight;
  now: Now;
  over: boolean;
  ratings: readonly Rating[];
  byDay: boolean;
  countElsewhere: boolean;
};

/** Tonight, the taps that the worker has to hear of, and the ways out of being quiet. */
export function TonightSection({ ratings, ...panel }: Props) {
  const { send, failed } = useCommand();
  const { evening } = panel.tonight;
  const undo = useUndoTime<'bed'>();
  const [walked, setWalked] = useState(false);
  const rating = walkable(ratings, panel.now.at);
  const goToBed = async () => {
    if (await send({ type: 'bed', evening })) undo.hold('bed');
  };
  const stayUp = async () => {
    if (await send({ type: 'not-in-bed', evening })) undo.hold(null);
  };
  return (
    <>
      <TonightPanel
        {...panel}
        bedUndoable={undo.held !== null}
        walk={walkState(rating, walked)}
        onUp={() => void send({ type: 'up-and-about', evening })}
        onWalked={() => rating && void noteWalked(rating).then(() => setWalked(true))}
        onBed={() => void goToBed()}
        onNotInBed={() => void stayUp()}
        onPromptsAgain={() => void send({ type: 'prompts-again', evening })}
        onEndPause={() => void endPauseNow()}
        onNoReminders={() => void send({ type: 'sit-still-over', evening })}
      />
      {failed && <NoReply />}
    </>
  );
}

function walkState(rating: Rating | null, walked: boolean) {
  if (walked) return 'noted';
  return rating && !hasWalked(rating) ? 'offered' : 'none';
}

async function endPauseNow(): Promise<void> {
  const now = await readNow();
  await changeSettings((settings) => ({ ...settings, ...endPause(now) }));
}
