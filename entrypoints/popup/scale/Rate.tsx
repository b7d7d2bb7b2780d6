import { headingOf } from '../../../components/rating/asking.ts';
import { pressedScore } from '../../../components/rating/attempt.ts';
import { RatingScale } from '../../../components/rating/RatingScale.tsx';
import { RatingStatus } from '../../../components/rating/RatingStatus.tsx';
import { useScoreKeys } from '../../../components/rating/use-score-keys.ts';
import { Trouble, type TroubleKind } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { Ask } from './ask.ts';
import type { QuickRating } from './use-quick-rating.ts';

type Props = {
  ask: Ask;
  quick: QuickRating;
  byDay: boolean;
  /** The scale has larger buttons. */
  large: boolean;
  /** Why the store cannot be read; null while it can. */
  trouble: TroubleKind | null;
};

/** The scale, and what became of the press. */
export function Rate({ ask, quick, byDay, large, trouble }: Props) {
  const { say } = useWords();
  const { attempt, press, save, undo } = quick;
  useScoreKeys(press);
  return (
    <>
      <div class="rate">
        <RatingScale
          heading={say(headingOf(ask.what, byDay))}
          pressed={pressedScore(attempt)}
          large={large}
          onScore={press}
        />
        <RatingStatus
          attempt={attempt}
          asking={ask.what}
          onUndo={undo}
          onAgain={() => attempt.step === 'failed' && save(attempt.score)}
        />
      </div>
      {trouble && attempt.step !== 'failed' && <Trouble kind={trouble} />}
    </>
  );
}
