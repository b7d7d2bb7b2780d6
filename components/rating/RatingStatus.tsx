import type { Score } from '../../utils/rows/rating.ts';
import { Trouble } from '../ui/Trouble.tsx';
import { type PageWords, unbroken, useWords } from '../ui/words-context.ts';
import { type Asking, sayingOf } from './asking.ts';
import type { Attempt } from './attempt.ts';

/** A score that was rated, and when, epoch ms. */
export type RatedThen = { score: Score; at: number };

type Props = {
  attempt: Attempt;
  /** Null while it is not known what the moment asks. */
  asking: Asking | null;
  byDay: boolean;
  /** What was rated in the night that is asked about: one press keeps it. */
  offer: RatedThen | null;
  onOffer: (score: Score) => void;
  onUndo: () => void;
  onAgain: () => void;
  /** Null where there is no rating to tell details of. */
  onDetails: (() => void) | null;
  /** Null where the press changed no rating of its own. */
  onAnew: (() => void) | null;
};

/** Below the scale: a hint or an offer at first, then what became of the press. Its height never changes. */
export function RatingStatus(props: Props) {
  const { attempt, offer, onAnew, onDetails } = props;
  const words = useWords();
  const { say, formats } = words;
  const isReady = attempt.step === 'ready';
  return (
    <>
      <div class="rate-status">
        <output>{sentence(props, words)}</output>
        {isReady && offer && (
          <button type="button" class="button" onClick={() => props.onOffer(offer.score)}>
            {say('night_offer', offer.score, unbroken(formats.clock(offer.at)))}
          </button>
        )}
        {isReady && !offer && <Hint {...props} />}
        {attempt.step === 'saved' && attempt.undoable && (
          <button type="button" class="button" onClick={props.onUndo}>
            {say('undo')}
          </button>
        )}
        {onAnew && (
          <button type="button" class="button-text" onClick={onAnew}>
            {say('new_rating_instead')}
          </button>
        )}
        {!onAnew && onDetails && (
          <button type="button" class="button-text" onClick={onDetails}>
            {say('add_details')}
          </button>
        )}
      </div>
      {attempt.step === 'failed' && <Trouble kind={attempt.trouble} onAgain={props.onAgain} />}
    </>
  );
}

/** What counts as the night; else the keys, which are no use where there are none. */
function Hint({ asking, byDay }: Props) {
  const { say } = useWords();
  if (asking === 'night-worst') {
    return <span class="hint">{say(byDay ? 'sleep_hint' : 'night_hint')}</span>;
  }
  return <span class="hint keys">{say('keys_hint')}</span>;
}

function sentence({ attempt, asking, byDay }: Props, { say, formats }: PageWords): string {
  switch (attempt.step) {
    case 'ready':
      return '';
    case 'saving':
      return say('saving');
    case 'saved': {
      const { score, former, at } = attempt;
      const words = sayingOf(asking ?? 'now', byDay);
      const isChanged = former !== null && former !== score;
      return say(isChanged ? words.changed : words.saved, score, unbroken(formats.clock(at)));
    }
    case 'undone':
      return attempt.former === null
        ? say('undone_rating', attempt.score)
        : say('undone_change', attempt.former);
    case 'failed':
      return say('not_saved', attempt.score);
  }
}
