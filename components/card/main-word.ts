import type { PendingCard } from '../../utils/engine/tonight.ts';
import type { WordKey } from '../../utils/i18n/words.ts';

/** The word on the main button: what "done" means with this prompt. */
export function mainWord({ prompt }: PendingCard, byDay: boolean): WordKey {
  switch (prompt) {
    case 'rate':
      return 'rate_the_evening';
    case 'bedtime':
      return 'going_to_bed';
    case 'morning':
      return byDay ? 'popup_how_was_the_night_by_day' : 'popup_how_was_the_night';
    case 'move':
    case 'still-ahead':
      return 'popup_i_moved';
    default:
      return 'done';
  }
}
