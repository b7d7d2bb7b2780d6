import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Formats } from '../../utils/i18n/formats.ts';
import type { Words } from '../../utils/i18n/words.ts';

/** What a page gives its components to speak with. */
export type PageWords = Words & { formats: Formats };

export const WordsContext = createContext<PageWords | null>(null);

/** The words and formats that the page was given. */
export function useWords(): PageWords {
  const given = useContext(WordsContext);
  if (!given) throw new Error('no words were given to this page');
  return given;
}

/** A time of day that no line may break: "10:30 PM" is one thing. */
export function unbroken(time: string): string {
  return time.replaceAll(' ', '\u00a0');
}

/** The scripts that are written from right to left, and what their letters are made of. */
const FROM_THE_RIGHT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Words of the person's own as they stand in a sentence of ours. Those that run from right to left are
 * set apart by the two marks of Unicode for that (U+2068, U+2069), so that they turn nothing round them.
 */
export function isolated(words: string): string {
  return FROM_THE_RIGHT.test(words) ? `\u2068${words}\u2069` : words;
}
