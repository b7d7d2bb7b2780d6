import { useState } from 'preact/hooks';
import { TonightPanel } from '../../../components/tonight/TonightPanel.tsx';
import { NoReply } from '../../../components/ui/NoReply.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useUndoTime } from '../../../components/ui/use-undo-time.ts';
import type { Tonight } from '../../../utils/engine/tonight.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import { hasWalked, walkable, walkOf } from '../../../utils/ratings/remedies.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import { endPause } from '../../../utils/settings/quiet-times.ts';
import { ofSettings } from '../../shared/of-settings.ts';
import { useCommand } from '../../shared/use-command.ts';
import { useSave } from '../../shared/use-save.ts';

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
  const { saved, save, trouble } = useSave();
  /** The rating with which a walk was noted here. */
  const [walked, setWalked] = useState<string | null>(null);
  const rating = walkable(ratings, panel.now.at);
  const goToBed = async () => {
    if (await send({ type: 'bed', evening })) undo.hold('bed');
  };
  const stayUp = async () => {
    if (await send({ type: 'not-in-bed', evening })) undo.hold(null);
  };
  const noteWalk = ({ id }: Rating) =>
    void saved(() => rating && { change: [walkOf(rating)] }).then((kept) => kept && setWalked(id));
  return (
    <>
      <TonightPanel
        {...panel}
        bedUndoable={undo.held !== null}
        walk={walkState(rating, walked)}
        onUp={() => void send({ type: 'up-and-about', evening })}
        onWalked={() => rating && noteWalk(rating)}
        onBed={() => void goToBed()}
        onNotInBed={() => void stayUp()}
        onPromptsAgain={() => void send({ type: 'prompts-again', evening })}
        onEndPause={() => save(ofSettings((_, at) => endPause(at)))}
        onNoReminders={() => void send({ type: 'sit-still-over', evening })}
      />
      {failed && <NoReply />}
      {trouble && <Trouble kind={trouble} />}
    </>
  );
}

function walkState(rating: Rating | null, walked: string | null) {
  if (rating && rating.id === walked) return 'noted';
  return rating && !hasWalked(rating) ? 'offered' : 'none';
}
