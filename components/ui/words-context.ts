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
