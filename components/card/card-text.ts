import type { PendingCard } from '../../utils/engine/tonight.ts';
import type { WordKey } from '../../utils/i18n/words.ts';
import { PROMPT_KEY } from './prompt-words.ts';

/** The sentence of a card. Still-up grows gentler each time, and bedtime yields to restless legs. */
export function cardText(
  { prompt, occurrence }: PendingCard,
  { upFirst, byDay }: { upFirst: boolean; byDay: boolean },
): WordKey {
  if (prompt === 'rate' && byDay) return 'card_rate_text_by_day';
  if (prompt === 'bedtime' && upFirst) return 'card_bedtime_text_up_first';
  if (prompt !== 'still-up') return `card_${PROMPT_KEY[prompt]}_text`;
  if (occurrence === 0) return 'card_still_up_text';
  return occurrence === 1 ? 'card_still_up_text_2' : 'card_still_up_text_3';
}
