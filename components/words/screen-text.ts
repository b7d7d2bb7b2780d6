import type { Coverage, KindMinutes } from '../../utils/diary/screen-figures.ts';
import { SCREEN_KINDS } from '../../utils/rows/screen-record.ts';
import type { PageWords } from '../ui/words-context.ts';
import { durationText } from './duration-text.ts';

/** Screen minutes by kind, where there were several: "browser 40, watching 10"; null for one kind alone. */
export function kindsText({ say }: PageWords, kinds: KindMinutes): string | null {
  const used = SCREEN_KINDS.filter((kind) => kinds[kind] > 0);
  if (used.length < 2) return null;
  return used.map((kind) => say('minutes_of_kind', say(`kind_${kind}`), kinds[kind])).join(', ');
}

/** How much of the time was seen, of how much there was. */
export function observedText(words: PageWords, { observed, possible }: Coverage): string {
  return words.say('observed_of', durationText(words, observed), durationText(words, possible));
}
