import type { WordKey } from '../../utils/i18n/words.ts';
import type { MomentRefusal } from '../../utils/ratings/typed-moment.ts';
import { useWords } from '../ui/words-context.ts';

/** Why something that was told cannot be kept. */
export type Refused = MomentRefusal['refused'] | 'after-entry' | 'no-score';

const WORDS: Record<Refused, WordKey> = {
  'no-time': 'night_page_no_time',
  'not-yet': 'night_page_not_yet',
  'other-evening': 'night_page_other_evening',
  'after-entry': 'night_page_after_entry',
  'no-score': 'earlier_no_score',
};

/** The sentence for it, read aloud when it comes. */
export function RefusalLine({ refused }: { refused: Refused | null }) {
  const { say } = useWords();
  return (
    <p class="refusal" role="status">
      {refused && say(WORDS[refused])}
    </p>
  );
}
