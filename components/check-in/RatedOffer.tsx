import type { Score } from '../../utils/rows/rating.ts';
import { useWords } from '../ui/words-context.ts';

type Props = {
  /** The highest rating of the night. */
  score: Score;
  byDay: boolean;
  onTake: () => void;
};

/** What was rated in the night, and the one button that takes it for the worst; within a `ScaleField`. */
export function RatedOffer({ score, byDay, onTake }: Props) {
  const { say } = useWords();
  const take = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    // The button goes, and the focus to the score that it took.
    currentTarget.closest('fieldset')?.querySelectorAll('input')[score]?.focus();
    onTake();
  };
  return (
    <p class="soft">
      {say(byDay ? 'check_in_rated_night_by_day' : 'check_in_rated_night', score)}{' '}
      <button type="button" class="button-text" onClick={take}>
        {say('check_in_rated_night_take', score)}
      </button>
    </p>
  );
}
