import { useLayoutEffect, useRef } from 'preact/hooks';
import { RatingDetailsForm, ScoreAndSlot } from '../../../components/rating/RatingDetailsForm.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { useDraft } from '../../shared/use-draft.ts';
import { useOwnItems } from '../../shared/use-own-items.ts';
import { useSave } from '../../shared/use-save.ts';
import { type MoveRating, RatingMove } from './RatingMove.tsx';

type Props = {
  rating: Rating;
  settings: Settings;
  now: Now;
  /** Opened by its button in the list: the focus comes along. */
  byHand: boolean;
  onMove: MoveRating;
};

/** The details of one rating, its score and its time. Each answer saves itself; the time has a button. */
export function RatingDetails({ rating, settings, now, byHand, onMove }: Props) {
  const { say, formats } = useWords();
  const save = useSave();
  const target = { table: 'ratings', key: rating.id };
  const { shown, change, again } = useDraft(save, target, rating);
  const own = useOwnItems('ownRemedies');
  const summary = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (byHand) summary.current?.focus();
  }, [byHand]);
  return (
    <details open class="one-rating">
      <summary ref={summary}>
        {say('details_heading', shown.score, formats.clock(rating.at))}
      </summary>
      <RatingDetailsForm
        rating={shown}
        ownRemedies={settings.ownRemedies}
        onChange={change}
        onAddRemedy={own.add}
      />
      <details class="edit-rating">
        <summary>{say('edit_heading')}</summary>
        <ScoreAndSlot rating={shown} onChange={change} />
        <RatingMove {...{ rating, settings, now, onMove }} />
      </details>
      <output class="details-saved">
        {save.state.step === 'saved' ? say('details_saved') : ''}
      </output>
      {save.trouble && <Trouble kind={save.trouble} onAgain={again} />}
      {own.trouble && <Trouble kind={own.trouble} />}
    </details>
  );
}
