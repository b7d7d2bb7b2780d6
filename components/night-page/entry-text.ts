import { MINUTE_MS } from '../../utils/evening/instant.ts';
import type { WordKey } from '../../utils/i18n/words.ts';
import type { CardOutcome, NoticeOutcome, PromptLogRow } from '../../utils/rows/prompt-log-row.ts';
import type { NightEntry } from '../../utils/summary/night.ts';
import type { PageWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';
import { promptName } from '../words/prompt-name.ts';
import { SLOT_WORDS } from '../words/rating-words.ts';

const NOTICE_WORDS: Record<NoticeOutcome, WordKey> = {
  waiting: 'night_page_notice_waiting',
  held: 'night_page_notice_held',
  shown: 'night_page_notice_shown',
  missed: 'night_page_notice_missed',
  capped: 'night_page_notice_capped',
  quiet: 'night_page_notice_quiet',
};

const CARD_WORDS: Record<CardOutcome, WordKey> = {
  done: 'night_page_card_done',
  later: 'night_page_card_later',
  'not-helpful': 'night_page_card_not_helpful',
  'wrong-time': 'night_page_card_wrong_time',
  dismissed: 'night_page_card_dismissed',
  'not-tonight': 'night_page_card_not_tonight',
  expired: 'night_page_card_expired',
  missed: 'night_page_card_missed',
  moved: 'night_page_card_moved',
  cleared: 'night_page_card_cleared',
};

/** What an entry of the night is, in words. */
export function entryText(words: PageWords, entry: NightEntry): string {
  const { say } = words;
  const length = durationText(words, ((entry.end ?? entry.start) - entry.start) / MINUTE_MS);
  switch (entry.kind) {
    case 'window':
      return say('night_page_entry_window');
    case 'bedtime':
      return say('night_page_entry_bedtime');
    case 'session':
      return say('night_page_entry_session', say(`legend_${entry.of}`), length);
    case 'rating':
      return say('night_page_entry_rating', entry.rating.score, say(SLOT_WORDS[entry.rating.slot]));
    case 'prompt':
      return promptText(words, entry.prompt);
    case 'bed':
      return say('night_page_entry_bed');
    case 'awake':
      return say('night_page_entry_awake');
    case 'onset':
      return say('night_page_entry_onset');
    case 'in-bed':
      return say('night_page_entry_in_bed', length);
    case 'asleep':
      return say('night_page_entry_asleep', length);
  }
}

/** The prompt, what became of its notice, and of its card. */
function promptText(words: PageWords, { prompt, notice, outcome }: PromptLogRow): string {
  const { say } = words;
  const became = [
    say(NOTICE_WORDS[notice]),
    say(outcome === null ? 'night_page_card_open' : CARD_WORDS[outcome]),
  ];
  return say('night_page_entry_prompt', promptName(words, prompt), became.join(', '));
}
