import { useEffect, useRef } from 'preact/hooks';
import { RatingDetailsForm, ScoreAndSlot } from '../../../components/rating/RatingDetailsForm.tsx';
import type { Moved } from '../../../components/rating/RatingMoved.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import { sendCommand } from '../../../utils/platform/send-command.ts';
import type { RatingDetails as Details, Rating } from '../../../utils/rows/rating.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { changeRating } from '../../../utils/storage/ratings-store.ts';
import { readNow } from '../../../utils/storage/read-now.ts';
import { useDraft } from '../../shared/use-draft.ts';
import { useOwnItems } from '../../shared/use-own-items.ts';
import { RatingMove } from './RatingMove.tsx';

type Props = {
  rating: Rating;
  settings: Settings;
  now: Now;
  /** Opened by its button in the list: the focus comes along. */
  byHand: boolean;
  /** The score was told anew here. */
  onScore: () => void;
  onMoved: (moved: Moved) => void;
};

/** The details of one rating, its score and its time. Each answer saves itself; the time has a button. */
export function RatingDetails({ rating, settings, now, byHand, onScore, onMoved }: Props) {
  const { say, formats } = useWords();
  const { told, state, change, again } = useDraft<Details>(rating, (part) => keep(rating, part));
  const own = useOwnItems('ownRemedies');
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (byHand) summary.current?.focus();
  }, [byHand]);
  const shown = { ...rating, ...told };
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
        <ScoreAndSlot
          rating={shown}
          onChange={(details) => {
            change(details);
            if (details.score !== undefined) onScore();
          }}
        />
        <RatingMove {...{ rating, settings, now, onMoved }} />
      </details>
      <output class="details-saved">{state.step === 'saved' ? say('details_saved') : ''}</output>
      {state.step === 'failed' && <Trouble kind={state.kind} onAgain={again} />}
      {own.trouble && <Trouble kind={own.trouble} />}
    </details>
  );
}

async function keep({ id }: Rating, details: Details): Promise<void> {
  const { at } = await readNow();
  await changeRating(id, details, at);
  // The worker decides by the score and by the slot.
  if (details.score !== undefined || details.slot) void sendCommand({ type: 'ratings-changed' });
}
