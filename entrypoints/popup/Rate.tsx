import { pressedScore } from '../../components/rating/attempt.ts';
import { RatingScale } from '../../components/rating/RatingScale.tsx';
import { RatingStatus } from '../../components/rating/RatingStatus.tsx';
import { useScoreKeys } from '../../components/rating/use-score-keys.ts';
import { Trouble, type TroubleKind } from '../../components/ui/Trouble.tsx';
import { useWords } from '../../components/ui/words-context.ts';
import type { EveningKey } from '../../utils/evening/calendar.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { keepRating, keepWorst } from './kept.ts';
import { LastRatings } from './LastRatings.tsx';
import { RatingDetails } from './RatingDetails.tsx';
import type { StoredEvening } from './stored-evening.ts';
import { useQuickRating } from './use-quick-rating.ts';

type Props = {
  settings: Settings;
  evening: EveningKey;
  stored: StoredEvening | null;
  asking: 'now' | 'worst';
  byDay: boolean;
  /** Why the store cannot be read; null while it can. */
  trouble: TroubleKind | null;
  onAsk: (asking: 'now' | 'worst') => void;
};

/** The scale, what became of the press, the details, and the last ratings of this evening. */
export function Rate({ settings, evening, stored, asking, byDay, trouble, onAsk }: Props) {
  const { say } = useWords();
  const keep = asking === 'worst' ? keepWorst(evening) : keepRating(settings, seenOf(stored));
  const quick = useQuickRating(keep);
  useScoreKeys(quick.press);
  const { attempt } = quick;
  const heading = byDay ? 'worst_heading_by_day' : 'worst_heading';
  const rating = stored?.ratings.find(({ id }) => id === quick.ratingId);
  const again = () => attempt.step === 'failed' && quick.save(attempt.score);
  return (
    <>
      <div class="rate">
        <RatingScale
          heading={say(asking === 'worst' ? heading : 'now_heading')}
          pressed={pressedScore(attempt)}
          onScore={quick.press}
        />
        <RatingStatus attempt={attempt} asking={asking} onUndo={quick.undo} onAgain={again} />
      </div>
      {trouble && attempt.step !== 'failed' && <Trouble kind={trouble} />}
      {rating && <RatingDetails key={rating.id} rating={rating} />}
      {asking === 'worst' && (
        <button
          type="button"
          class="button-text"
          onClick={() => {
            quick.forget();
            onAsk('now');
          }}
        >
          {say('rate_now_instead')}
        </button>
      )}
      {stored && (
        <LastRatings
          evening={evening}
          stored={stored}
          byDay={byDay}
          onDetails={({ id }) => quick.showDetails(id)}
        />
      )}
    </>
  );
}

function seenOf(stored: StoredEvening | null) {
  const { bed, tracker } = stored?.engine ?? {};
  return {
    bedAt: stored?.record.bed ?? bed?.at ?? null,
    lastUseAt: tracker?.lastUseAt ?? null,
  };
}
