import { RatingDetailsForm, ScoreAndSlot } from '../../../components/rating/RatingDetailsForm.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import type { Rating, RatingDetails } from '../../../utils/rows/rating.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { useOwnItems } from '../../shared/use-own-items.ts';
import { type MoveRating, RatingMove } from './RatingMove.tsx';

type Props = {
  /** As the store has it, and as it is shown. */
  rating: Rating;
  shown: Rating;
  settings: Settings;
  now: Now;
  onChange: (details: RatingDetails) => void;
  onMove: MoveRating;
};

/** All that can be told of one rating, its score and its time. The time has a button. */
export function AllDetails({ rating, shown, settings, now, onChange, onMove }: Props) {
  const { say } = useWords();
  const own = useOwnItems('ownRemedies');
  return (
    <>
      <RatingDetailsForm
        rating={shown}
        ownRemedies={settings.ownRemedies}
        onChange={onChange}
        onAddRemedy={own.add}
      />
      <details class="edit-rating">
        <summary>{say('edit_heading')}</summary>
        <ScoreAndSlot rating={shown} onChange={onChange} />
        <RatingMove {...{ rating, settings, now, onMove }} />
      </details>
      {own.trouble && <Trouble kind={own.trouble} />}
    </>
  );
}
