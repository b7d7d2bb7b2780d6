import type { Score } from '../../utils/ratings/rating.ts';
import { useWords } from '../ui/words-context.ts';
import { ScoreSelect } from './ScoreSelect.tsx';

type Props = { worst: Score | null; byDay: boolean; onChange: (worst: Score | null) => void };

/** The worst of the evening as the person enters it; ratings are never copied here (rule 24). */
export function WorstField({ worst, byDay, onChange }: Props) {
  const { say } = useWords();
  return (
    <div class="worst-field">
      <ScoreSelect
        label={say(byDay ? 'worst_of_evening_by_day' : 'worst_of_evening')}
        score={worst}
        onChange={onChange}
      />
      <p class="soft">{say('worst_about')}</p>
    </div>
  );
}
