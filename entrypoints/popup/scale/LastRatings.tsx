import { RatingList } from '../../../components/rating/RatingList.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { WordKey } from '../../../utils/i18n/words.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import type { StoredEvening } from '../evening/stored-evening.ts';
import { useListed } from './use-listed.ts';

type Props = {
  stored: StoredEvening;
  heading: WordKey;
  onDetails: (rating: Rating) => void;
};

/** The list of this evening's ratings; what is deleted can come back for ten seconds. */
export function LastRatings({ stored, heading, onDetails }: Props) {
  const { say } = useWords();
  const { trouble, ...listed } = useListed(stored.record.evening);
  return (
    <>
      <RatingList
        heading={say(heading)}
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
