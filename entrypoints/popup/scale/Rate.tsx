import { sayingOf } from '../../../components/rating/asking.ts';
import { pressedScore } from '../../../components/rating/attempt.ts';
import { RatingScale } from '../../../components/rating/RatingScale.tsx';
import { type RatedThen, RatingStatus } from '../../../components/rating/RatingStatus.tsx';
import { useScoreKeys } from '../../../components/rating/use-score-keys.ts';
import { Trouble, type TroubleKind } from '../../../components/ui/Trouble.tsx';
import { type PageWords, unbroken, useWords } from '../../../components/ui/words-context.ts';
import type { Ask } from './ask.ts';
import type { QuickRating } from './use-quick-rating.ts';

type Props = {
  /** Null while it is not known what the moment asks. */
  ask: Ask | null;
  quick: QuickRating;
  byDay: boolean;
  /** The scale has larger buttons. */
  large: boolean;
  /** Why the store cannot be read; null while it can. */
  trouble: TroubleKind | null;
  /** What was rated in the night that is asked about. */
  offer?: RatedThen | null;
  /** Null where there is no rating to tell details of. */
  onDetails?: (() => void) | null;
};

/** The scale, and what became of the press. */
export function Rate({ ask, quick, byDay, large, trouble, offer = null, onDetails = null }: Props) {
  const words = useWords();
  const { attempt, press, save, undo, anew } = quick;
  useScoreKeys(press);
  return (
    <>
      <div class="rate">
        <RatingScale
          heading={headingOf(ask, byDay, words)}
          pressed={pressedScore(attempt)}
          large={large}
          onScore={press}
        />
        <RatingStatus
          attempt={attempt}
          asking={ask?.what ?? null}
          byDay={byDay}
          offer={offer}
          onOffer={press}
          onUndo={undo}
          onAgain={() => attempt.step === 'failed' && save(attempt.score)}
          onDetails={onDetails}
          onAnew={anew}
        />
      </div>
      {trouble && attempt.step !== 'failed' && <Trouble kind={trouble} />}
    </>
  );
}

function headingOf(ask: Ask | null, byDay: boolean, { say, formats }: PageWords): string {
  if (!ask) return say('any_heading');
  const { heading } = sayingOf(ask.what, byDay);
  return ask.what === 'then' ? say(heading, unbroken(formats.clock(ask.at))) : say(heading);
}
