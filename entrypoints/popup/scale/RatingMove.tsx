import { useState } from 'preact/hooks';
import type { Moved } from '../../../components/rating/RatingMoved.tsx';
import { RatingTimeForm } from '../../../components/rating/RatingTimeForm.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import { type ClockTime, clockTimeAt } from '../../../utils/evening/clock-time.ts';
import { type Now, wallClockAt } from '../../../utils/evening/instant.ts';
import { isSameZone } from '../../../utils/evening/zone.ts';
import { sendCommand } from '../../../utils/platform/send-command.ts';
import { enteredAt } from '../../../utils/ratings/change-time.ts';
import { earlierDates, type Refusal } from '../../../utils/ratings/earlier.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { readNow } from '../../../utils/storage/read-now.ts';
import { useWrite } from '../../shared/use-write.ts';
import { moveRating } from './move-rating.ts';

type Props = {
  rating: Rating;
  settings: Settings;
  now: Now;
  onMoved: (moved: Moved) => void;
};

/** The time of one rating, and the way to change it. */
export function RatingMove({ rating, settings, now, onMoved }: Props) {
  const [refusal, setRefusal] = useState<Refusal['refused'] | null>(null);
  const { write, trouble } = useWrite();
  const entered = enteredAt(rating, now.at);
  const told = wallClockAt(rating.at, rating.zone);
  const move = async (date: EveningKey, clock: ClockTime | '') => {
    if (date === told.date && clock === clockTimeAt(told.minutes)) return setRefusal(null);
    await write(async () => {
      const moved = await moveRating(rating, { date, clock }, settings, (await readNow()).at);
      if ('refused' in moved) return setRefusal(moved.refused);
      setRefusal(null);
      onMoved({ former: rating, to: moved });
      void sendCommand({ type: 'ratings-changed' });
    });
  };
  return (
    <>
      <RatingTimeForm
        dates={earlierDates(entered)}
        today={wallClockAt(now.at, rating.zone).date}
        date={told.date}
        clock={clockTimeAt(told.minutes)}
        zone={isSameZone(rating.zone, now.zone) ? null : rating.zone}
        enteredAt={entered.at}
        refusal={refusal}
        onMove={(date, clock) => void move(date, clock)}
      />
      {trouble && <Trouble kind={trouble} />}
    </>
  );
}
