import { useState } from 'preact/hooks';
import type { TypedMoment } from '../../utils/ratings/typed-moment.ts';
import type { Score } from '../../utils/rows/rating.ts';
import { ScoreSelect } from '../rating/ScoreSelect.tsx';
import { useWords } from '../ui/words-context.ts';
import { MomentFields } from './MomentForm.tsx';
import { RefusalLine, type Refused } from './RefusalLine.tsx';

type Props = {
  /** The time offered. */
  at: TypedMoment;
  zone: string;
  /** Resolves to why it cannot be, or to null once it is kept. */
  onAdd: (score: Score, typed: TypedMoment) => Promise<Refused | null>;
};

/** A rating told afterwards: how strong, and when that was. */
export function AddRatingForm({ at, zone, onAdd }: Props) {
  const { say } = useWords();
  const [score, setScore] = useState<Score | null>(null);
  const [typed, setTyped] = useState(at);
  const [refused, setRefused] = useState<Refused | null>(null);
  const add = () => {
    if (score === null) return setRefused('no-score');
    const after = (why: Refused | null) => {
      setRefused(why);
      if (why === null) setScore(null);
    };
    onAdd(score, typed).then(after, () => setRefused(null));
  };
  return (
    <form
      class="moment-form"
      noValidate
      aria-label={say('night_page_add')}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <ScoreSelect label={say('earlier_score')} score={score} onChange={setScore} />
      <MomentFields
        label={say('night_page_time')}
        typed={typed}
        zone={zone}
        onType={(part) => setTyped((before) => ({ ...before, ...part }))}
      />
      <button type="submit" class="button">
        {say('night_page_add_save')}
      </button>
      <RefusalLine refused={refused} />
    </form>
  );
}
