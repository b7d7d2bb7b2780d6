import type { KeptBedtime } from '../../utils/diary/kept-bedtime.ts';
import { durationText } from '../ui/duration-text.ts';
import type { PageWords } from '../ui/words-context.ts';

/** When the person went to bed against the bedtime, without praise or blame. */
export function keptText(words: PageWords, { lateBy, movedBy }: KeptBedtime): string {
  const text = lateByText(words, lateBy);
  if (movedBy === 0) return text;
  return words.say('kept_moved', text, durationText(words, Math.abs(movedBy)));
}

function lateByText(words: PageWords, lateBy: number): string {
  if (lateBy === 0) return words.say('kept_on_time');
  const length = durationText(words, Math.abs(lateBy));
  return words.say(lateBy > 0 ? 'kept_later' : 'kept_earlier', length);
}
