import { useWords } from '../../components/ui/words-context.ts';
import type { Ask } from './ask.ts';
import { LastRatings } from './LastRatings.tsx';
import { laterPart } from './later-part.tsx';
import type { StoredEvening } from './stored-evening.ts';
import type { QuickRating } from './use-quick-rating.ts';

type Props = {
  ask: Ask;
  quick: QuickRating;
  stored: StoredEvening;
  byDay: boolean;
  onAsk: (ask: Ask) => void;
};

const RatingDetails = laterPart(() => import('./RatingDetails.tsx').then((it) => it.RatingDetails));
const NextQuestion = laterPart(() => import('./NextQuestion.tsx').then((it) => it.NextQuestion));

/** Below the scale: the details of a rating, what else can be asked, and the last ratings of this evening. */
export function AfterRating({ ask, quick, stored, byDay, onAsk }: Props) {
  const { say } = useWords();
  const { evening } = stored.record;
  const rating = stored.ratings.find(({ id }) => id === quick.ratingId);
  return (
    <>
      {rating && <RatingDetails key={rating.id} rating={rating} onset={stored.record.onset} />}
      {ask.what === 'night-worst' && quick.attempt.step === 'saved' && (
        <NextQuestion evening={ask.evening} byDay={byDay} onAsk={onAsk} />
      )}
      {ask.what !== 'now' && (
        <button type="button" class="button-text" onClick={() => onAsk({ what: 'now', evening })}>
          {say('rate_now_instead')}
        </button>
      )}
      <LastRatings
        evening={evening}
        stored={stored}
        byDay={byDay}
        onDetails={({ id }) => quick.showDetails(id)}
      />
    </>
  );
}
