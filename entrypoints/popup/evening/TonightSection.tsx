import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  /** Going to bed was said on a card, which offers the undo in its place. */
  bedOnCard: boolean;
};

/** Tonight, the taps that the worker has to hear of, and the ways out of being quiet. */
export function TonightSection({ ratings, bedOnCard, ...panel }: Props) {
  const { send, failed } = useCommand();
  const { evening } = panel.tonight;
  const bedUndoable = useBedUndo(panel.tonight);
  const { saved, save, trouble } = useSave();
  /** The rating with which a walk was noted here. */
  const [walked, setWalked] = useState<string | null>(null);
  const rating = walkable(ratings, panel.now.at);
  const noteWalk = ({ id }: Rating) =>
    void saved(() => rating && { change: [walkOf(rating)] }).then((kept) => kept && setWalked(id));
  return (
    <>
      <TonightPanel
        {...panel}
        bedUndoable={bedUndoable && !bedOnCard}
        bedSaid={bedUndoable && bedOnCard}
        walk={walkState(rating, walked)}
        onUp={() => void send({ type: 'up-and-about', evening })}
        onWalked={() => rating && noteWalk(rating)}
        onBed={() => void send({ type: 'bed', evening })}
        onNotInBed={() => void send({ type: 'not-in-bed', evening })}
        onPromptsAgain={() => void send({ type: 'prompts-again', evening })}
        onEndPause={() => save(ofSettings((_, at) => endPause(at)))}
        onNoReminders={() => void send({ type: 'sit-still-over', evening })}
      />
      {failed && <NoReply />}
      {trouble && <Trouble kind={trouble} />}
    </>
  );
}

/** True for a while after the tap, wherever it was: here, on the card, or on the notice. */
function useBedUndo({ evening, bedAt }: Tonight): boolean {
  const { held, hold } = useUndoTime<'bed'>();
  const known = useRef({ evening, bedAt });
  useLayoutEffect(() => {
    const before = known.current;
    known.current = { evening, bedAt };
    const isFresh = bedAt !== null && before.evening === evening && before.bedAt === null;
    if (bedAt === null || isFresh) hold(isFresh ? 'bed' : null);
  }, [evening, bedAt]);
  return held !== null;
}

function walkState(rating: Rating | null, walked: string | null) {
  if (rating && rating.id === walked) return 'noted';
  return rating && !hasWalked(rating) ? 'offered' : 'none';
}
