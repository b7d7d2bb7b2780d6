import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { QuickDetails } from '../../../components/rating/QuickDetails.tsx';
import { laterPart } from '../../../components/ui/later-part.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import { mostUsedDetails } from '../../../utils/ratings/most-used.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { ratingsThrough } from '../../../utils/storage/read-rows.ts';
import { useDraft } from '../../shared/use-draft.ts';
import { useSave } from '../../shared/use-save.ts';
import type { MoveRating } from './RatingMove.tsx';

/** The rating whose details are shown; opened by hand the focus comes along. */
export type ShownDetails = { id: string | null; byHand: boolean };

type Props = {
  rating: Rating;
  settings: Settings;
  now: Now;
  /** Asked for by hand, anew with each press: all of them are shown, and the focus comes along. */
  opened: object | null;
  onMove: MoveRating;
};

/** What is told most follows the person: it is learned from so many evenings. */
const LEARNED_FROM = 28;

const AllDetails = laterPart(() => import('./AllDetails.tsx').then((it) => it.AllDetails));

/** The details of one rating: the few that are told most, and all of them folded away. Each answer saves itself. */
export function RatingDetails({ rating, settings, now, opened, onMove }: Props) {
  const { say, formats } = useWords();
  const save = useSave();
  const target = { table: 'ratings', key: rating.id };
  const { shown, change, again } = useDraft(save, target, rating);
  const { ownRemedies } = settings;
  const known = ownRemedies.filter(({ archived }) => !archived).map(({ id }) => id);
  const offered = useOffered(rating, known);
  const [unfolded, setUnfolded] = useState(opened !== null);
  const fold = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (!opened || !fold.current) return;
    setUnfolded(true);
    fold.current.open = true;
    fold.current.querySelector('summary')?.focus();
    fold.current.scrollIntoView?.({ block: 'start' });
  }, [opened]);
  return (
    <div class="one-rating">
      {offered && !unfolded && (
        <QuickDetails rating={shown} {...{ offered, ownRemedies }} onChange={change} />
      )}
      <details
        ref={fold}
        open={unfolded}
        onToggle={(event) => setUnfolded(event.currentTarget.open)}
      >
        <summary>{say('details_heading', shown.score, formats.clock(rating.at))}</summary>
        {unfolded && <AllDetails {...{ rating, shown, settings, now, onMove }} onChange={change} />}
      </details>
      <output class="details-saved">
        {save.state.step === 'saved' ? say('details_saved') : ''}
      </output>
      {save.trouble && <Trouble kind={save.trouble} onAgain={again} />}
    </div>
  );
}

/** What is offered for this rating: learned from those before it, and the same as long as it is shown. */
function useOffered({ evening, id }: Rating, known: readonly string[]) {
  const [offered, setOffered] = useState<ReturnType<typeof mostUsedDetails> | null>(null);
  useLayoutEffect(() => {
    const offer = (ratings: readonly Rating[]) => setOffered(mostUsedDetails(ratings, known));
    ratingsThrough(evening, LEARNED_FROM).then(
      (ratings) => offer(ratings.filter((one) => one.id !== id)),
      () => offer([]),
    );
  }, []);
  return offered;
}
