import type { WordKey } from '../../utils/i18n/words.ts';
import type { Score } from '../../utils/rows/rating.ts';
import { useWords } from '../ui/words-context.ts';
import { ScoreSelect } from './ScoreSelect.tsx';

type Props = {
  worst: Score | null;
  /** Asked of an evening that is over. */
  past: boolean;
  byDay: boolean;
  onChange: (worst: Score | null) => void;
};

/** The worst of the evening as the person enters it; ratings are never copied here (rule 24). */
export function WorstField({ worst, past, byDay, onChange }: Props) {
  const { say } = useWords();
  return (
    <div class="worst-field">
      <ScoreSelect label={say(labelOf(past, byDay))} score={worst} onChange={onChange} />
      <p class="soft">{say('worst_about')}</p>
    </div>
  );
}

function labelOf(past: boolean, byDay: boolean): WordKey {
  if (byDay) return 'worst_of_evening_by_day';
  return past ? 'worst_of_that_evening' : 'worst_of_evening';
}
