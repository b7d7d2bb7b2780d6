import type { PendingCard } from '../../utils/engine/tonight.ts';
import type { WordKey } from '../../utils/i18n/words.ts';
import type { PromptId } from '../../utils/rows/prompt-log-row.ts';
import { PROMPT_KEY } from '../words/prompt-name.ts';

/** The sentence of a card. Still-up grows gentler each time, and bedtime yields to restless legs. */
export function cardText({ prompt, occurrence, upFirst }: PendingCard, byDay: boolean): WordKey {
  if (prompt === 'rate' && byDay) return 'card_rate_text_by_day';
  if (prompt === 'bedtime' && upFirst) return 'card_bedtime_text_up_first';
  if (prompt !== 'still-up') return `card_${PROMPT_KEY[prompt]}_text`;
  if (occurrence === 0) return 'card_still_up_text';
  return occurrence === 1 ? 'card_still_up_text_2' : 'card_still_up_text_3';
}

/** What a main button does: it answers the card, goes to bed, or puts a question to the scale above. */
export type Main = 'done' | 'bed' | 'worst' | 'night-worst';

/** What the main button of a prompt does. */
export function mainOf(prompt: PromptId): Main {
  switch (prompt) {
    case 'rate':
      return 'worst';
    case 'morning':
      return 'night-worst';
    case 'bedtime':
      return 'bed';
    default:
      return 'done';
  }
}

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
    case 'wake-time':
      return 'card_wake_time_up';
    default:
      return 'done';
  }
}

/** Prompts that come in the morning or by day: of these nobody says "not tonight". */
const IN_DAYTIME: readonly PromptId[] = ['caffeine', 'walk', 'morning', 'wake-time'];

/** The word on the button that ends a prompt for this evening. */
export function noWord({ prompt }: Pick<PendingCard, 'prompt'>, byDay: boolean): WordKey {
  if (prompt === 'still-ahead') return 'popup_no_more_reminders';
  if (byDay) return 'not_this_time';
  return IN_DAYTIME.includes(prompt) ? 'not_today' : 'not_tonight';
}

/** How long the one press on "Later" puts a card off: a quarter of an hour, or what fits; null where nothing does. */
export function laterMinutes({ snoozeMinutes }: Pick<PendingCard, 'snoozeMinutes'>): number | null {
  return snoozeMinutes.includes(15) ? 15 : (snoozeMinutes.at(-1) ?? null);
}

/** The prompts that take the screen away; each offers something absorbing in its place. Bedtime offers the bed. */
const LATE: readonly PromptId[] = ['screens-off', 'still-up'];

/** The prompts that suggest a stretch, and so tell how. */
const STRETCHING: readonly PromptId[] = ['move', 'screens-off', 'still-up', 'still-ahead'];

/** True for a card on which it can be unfolded how to stretch. */
export function tellsHowToStretch(prompt: PromptId): boolean {
  return STRETCHING.includes(prompt);
}

/** What a card offers to be absorbed by: the person's own list, or the one that comes with Evenfall, split at `|`. */
export function absorbingOn(
  prompt: PromptId,
  own: readonly string[] | null,
  usual: string,
): readonly string[] {
  return LATE.includes(prompt) ? (own ?? usual.split('|')) : [];
}
