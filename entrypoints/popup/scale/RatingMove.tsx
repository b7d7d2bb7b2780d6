import { useState } from 'preact/hooks';
import type { Moved } from '../../../components/rating/RatingMoved.tsx';
import { RatingTimeForm } from '../../../components/rating/RatingTimeForm.tsx';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import { type ClockTime, clockTimeAt } from '../../../utils/evening/clock-time.ts';
import { type Now, wallClockAt } from '../../../utils/evening/instant.ts';
import { isSameZone } from '../../../utils/evening/zone.ts';
import { changedMoment, enteredAt } from '../../../utils/ratings/change-time.ts';
import { earlierDates, type Refusal } from '../../../utils/ratings/earlier.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { moveTo } from '../../shared/rating-moments.ts';
import type { Save } from '../../shared/use-save.ts';

/** Saves the change of a rating's time, which can be taken back. */
export type MoveRating = Save<Moved>['save'];

type Props = {
  rating: Rating;
  settings: Settings;
  now: Now;
  onMove: MoveRating;
};

/** The time of one rating, and the way to change it. */
export function RatingMove({ rating, settings, now, onMove }: Props) {
  const [refusal, setRefusal] = useState<Refusal['refused'] | null>(null);
  const entered = enteredAt(rating, now.at);
  const told = wallClockAt(rating.at, rating.zone);
  const move = (date: EveningKey, clock: ClockTime | '') => {
    if (date === told.date && clock === clockTimeAt(told.minutes)) return setRefusal(null);
    const { turnOvers } = settings;
    onMove(async ({ at }) => {
      const to = changedMoment(rating, { date, clock, turnOvers }, at);
      setRefusal('refused' in to ? to.refused : null);
      if ('refused' in to) return null;
      return { change: [await moveTo(rating, to, settings)], said: { former: rating, to } };
    });
  };
  return (
    <RatingTimeForm
      dates={earlierDates(entered)}
      today={wallClockAt(now.at, rating.zone).date}
      date={told.date}
      clock={clockTimeAt(told.minutes)}
      zone={isSameZone(rating.zone, now.zone) ? null : rating.zone}
      enteredAt={entered.at}
      refusal={refusal}
      onMove={move}
    />
  );
}
