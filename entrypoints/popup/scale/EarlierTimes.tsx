import { EarlierChips } from '../../../components/rating/EarlierChips.tsx';
import type { Now } from '../../../utils/evening/instant.ts';
import { earlierMoments } from '../../../utils/ratings/earlier-moments.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import type { StoredEvening } from '../evening/stored-evening.ts';
import type { Ask } from './ask.ts';

type Props = {
  settings: Settings;
  now: Now;
  stored: StoredEvening;
  byDay: boolean;
  onAsk: (ask: Ask) => void;
};

/** The moments that are most often told afterwards; one press asks the scale about it. */
export function EarlierTimes({ settings, now, stored, byDay, onAsk }: Props) {
  const bed = stored.record.bed ?? stored.lastNight.bed;
  const moments = earlierMoments({ ...settings, bed }, now);
  return (
    <EarlierChips
      moments={moments}
      byDay={byDay}
      onChoose={({ evening, at }) => onAsk({ what: 'then', evening, at })}
    />
  );
}
