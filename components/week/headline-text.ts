import type { WordKey } from '../../utils/i18n/words.ts';
import type { LegsVerdict } from '../../utils/summary/legs-verdict.ts';
import type { RangeFigures } from '../../utils/summary/range-figures.ts';
import type { WeekSummary } from '../../utils/summary/week.ts';
import type { PageWords } from '../ui/words-context.ts';
import { numberText } from '../words/number-text.ts';

/** From so many rated days on there is a median, and a week to speak of (rule 28). */
const FEWEST_DAYS = 3;

const VERDICTS: Record<LegsVerdict, WordKey> = {
  harder: 'week_harder',
  easier: 'week_easier',
  'as-usual': 'week_as_usual',
  'no-clear-difference': 'week_no_clear_difference',
};

type Week = Pick<WeekSummary, 'legs' | 'comparison' | 'running' | 'story'>;

/** The week in one line: how it was beside the weeks before, else its numbers, else how far it is. */
export function headlineText(words: PageWords, { legs, comparison, running, story }: Week): string {
  if (legs !== null) return words.say(VERDICTS[legs]);
  const numbers = numbersText(words, { comparison, running });
  return numbers === null
    ? words.say('week_first_days', story.rated, FEWEST_DAYS)
    : words.say('week_legs_usually', numbers);
}

/** The numbers behind a headline that compares; null where they are the headline themselves. */
export function comparedText(words: PageWords, { legs, comparison, running }: Week): string | null {
  const numbers = numbersText(words, { comparison, running });
  return legs === null || numbers === null ? null : words.say('week_legs', numbers);
}

/** What is usual in this week and in those before, as far as there is a median. */
function numbersText(
  words: PageWords,
  { comparison, running }: Pick<Week, 'comparison' | 'running'>,
): string | null {
  const { say } = words;
  const own = highestOf(words, comparison.week);
  const last = highestOf(words, comparison.lastWeek);
  const four = highestOf(words, comparison.fourWeeks);
  if (own === null) return null;
  const parts = [
    say(running ? 'week_legs_this' : 'week_legs_that', own),
    ...(last === null ? [] : [say(running ? 'week_legs_last' : 'week_legs_before', last)]),
    ...(four === null ? [] : [say('week_legs_four', four)]),
  ];
  return new Intl.ListFormat(say('language')).format(parts);
}

function highestOf(words: PageWords, { highest: { median } }: RangeFigures): string | null {
  return median === null ? null : numberText(words, median);
}
