import { RatingList } from '../../../components/rating/RatingList.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import type { StoredEvening } from '../evening/stored-evening.ts';
import { useListed } from './use-listed.ts';

type Props = {
  evening: EveningKey;
  stored: StoredEvening;
  byDay: boolean;
  onDetails: (rating: Rating) => void;
};

/** The list of this evening's ratings; what is deleted can come back for ten seconds. */
export function LastRatings({ evening, stored, byDay, onDetails }: Props) {
  const { say } = useWords();
  const { trouble, ...listed } = useListed(evening);
  return (
    <>
      <RatingList
        heading={say(byDay ? 'ratings_today' : 'ratings_this_evening')}
        worst={stored.record.worst}
        nightWorst={stored.sleep.nightWorst}
        ratings={stored.ratings.toReversed()}
        onDetails={onDetails}
        {...listed}
      />
      {trouble && <Trouble kind={trouble} />}
    </>
  );
}
