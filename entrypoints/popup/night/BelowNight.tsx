import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { NightView } from '../../../components/night/NightView.tsx';
import { NoReply } from '../../../components/ui/NoReply.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import type { Now } from '../../../utils/evening/instant.ts';
import { sendCommand } from '../../../utils/platform/send-command.ts';
import { awakeOf } from '../../../utils/ratings/rating-changes.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import { useCommand } from '../../shared/use-command.ts';
import { useSave } from '../../shared/use-save.ts';
import type { StoredEvening } from '../evening/stored-evening.ts';
import { useListed } from '../scale/use-listed.ts';
import { useClosing } from './use-closing.ts';

/** A popup opened again within this time shows the last rating. */
const LAST_SHOWN_MS = 600_000;

type Props = {
  stored: StoredEvening;
  now: Now;
  /** How often a score was saved in this visit. */
  saves: number;
  onUpForTheDay: () => void;
};

/** The night below the scale (rule 20). Every use is told to the worker, so that it counts nowhere. */
export function BelowNight({ stored, now, saves, onUpForTheDay }: Props) {
  const { evening } = stored.record;
  const { send, failed } = useCommand();
  const { saved, trouble } = useSave();
  const { trouble: listTrouble, ...listed } = useListed(evening);
  const { closing, closeSoon } = useClosing();
  const [awakeAt, setAwakeAt] = useState<number | null>(null);
  const [up, setUp] = useState(false);
  const look = () => void sendCommand({ type: 'night-look', evening });
  useEffect(() => {
    look();
    if (saves > 0) closeSoon();
  }, [saves]);
  const wasAwake = () => {
    look();
    let tap = 0;
    void saved(({ at }) => {
      tap = at;
      return { change: [awakeOf(evening, at)] };
    }).then((kept) => {
      if (!kept) return;
      setAwakeAt(tap);
      closeSoon();
    });
  };
  const isUp = async () => {
    look();
    if (!(await send({ type: 'up-and-about', evening }))) return;
    setUp(true);
    closeSoon();
  };
  const beginDay = async () => {
    if (await send({ type: 'up-for-the-day', evening })) onUpForTheDay();
  };
  return (
    <>
      <NightView
        awakeAt={awakeAt}
        rated={saves > 0}
        up={up}
        closing={closing}
        crisisHref={browser.runtime.getURL('/options.html#about/crisis')}
        last={saves === 0 ? lastOf(stored.ratings, now.at) : null}
        {...listed}
        onAwake={wasAwake}
        onUp={() => void isUp()}
        onNotInBed={() => void send({ type: 'not-in-bed', evening })}
        onUpForTheDay={() => void beginDay()}
      />
      {failed && <NoReply />}
      {(trouble ?? listTrouble) && <Trouble kind={trouble ?? listTrouble ?? 'failed'} />}
    </>
  );
}

function lastOf(ratings: readonly Rating[], at: number): Rating | null {
  const last = ratings.at(-1);
  return last && at - last.at < LAST_SHOWN_MS ? last : null;
}
