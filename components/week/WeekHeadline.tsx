import type { WeekSummary } from '../../utils/summary/week.ts';
import { useWords } from '../ui/words-context.ts';
import { comparedText, headlineText } from './headline-text.ts';
import { loggedText } from './story-text.ts';

/** The answer of the page: was it a harder week? Below it the numbers, and on how much they rest. */
export function WeekHeadline({ week }: { week: WeekSummary }) {
  const words = useWords();
  const compared = comparedText(words, week);
  return (
    <section class="week-headline">
      <h2>{headlineText(words, week)}</h2>
      {compared && <p class="lead">{compared}</p>}
      <p class="soft">{loggedText(words, week).join(' ')}</p>
    </section>
  );
}
