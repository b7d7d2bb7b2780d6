import { wallClockAt } from '../../utils/evening/instant.ts';
import type { PageWords } from '../ui/words-context.ts';

/** A moment with its date: "Tue 10 Mar 22:40". */
export function datedText({ say, formats }: PageWords, at: number, zone: string): string {
  return say('night_page_dated', formats.shortDate(wallClockAt(at, zone).date), formats.clock(at));
}

/** A span, both ends with their dates: "Tue 10 Mar 22:40 to Wed 11 Mar 06:30". */
export function spanText(
  words: PageWords,
  { start, end }: { start: number; end: number },
  zone: string,
): string {
  return words.say(
    'night_page_from_to',
    datedText(words, start, zone),
    datedText(words, end, zone),
  );
}
