import type { WeekSummary } from '../../utils/summary/week.ts';
import { useWords } from '../ui/words-context.ts';
import { bedtimesText, storyText } from './story-text.ts';

/** The week in words: what was logged and what stood out, nothing of why. */
export function WeekSentence({ week }: { week: WeekSummary }) {
  const words = useWords();
  const aside = [...bedtimesText(words, week.story), words.say('week_side_by_side')];
  return (
    <div class="week-sentence">
      <p class="lead">{storyText(words, week).join(' ')}</p>
      <p class="soft">{aside.join(' ')}</p>
    </div>
  );
}
