import { TonightPanel } from '../../components/tonight/TonightPanel.tsx';
import { NoReply } from '../../components/ui/NoReply.tsx';
import { useUndoTime } from '../../components/ui/use-undo-time.ts';
import type { Tonight } from '../../utils/engine/tonight.ts';
import type { Now } from '../../utils/evening/instant.ts';
import { useCommand } from './use-command.ts';

type Props = { tonight: Tonight; now: Now; byDay: boolean; countElsewhere: boolean };

/** Tonight, and the two taps that the worker has to hear of. */
export function TonightSection({ tonight, now, byDay, countElsewhere }: Props) {
  const { send, failed } = useCommand();
  const undo = useUndoTime<'bed'>();
  const goToBed = async () => {
    if (await send({ type: 'bed' })) undo.hold('bed');
  };
  const stayUp = async () => {
    if (await send({ type: 'not-in-bed' })) undo.hold(null);
  };
  return (
    <>
      <TonightPanel
        tonight={tonight}
        at={now.at}
        byDay={byDay}
        countElsewhere={countElsewhere}
        bedUndoable={undo.held !== null}
        onUp={() => void send({ type: 'up-and-about' })}
        onBed={() => void goToBed()}
        onNotInBed={() => void stayUp()}
      />
      {failed && <NoReply />}
    </>
  );
}
