import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { type PageWords, WordsContext } from '../ui/words-context.ts';

type Props = {
  words: PageWords;
  theme: 'day' | 'dark' | 'dim' | 'night';
  children: ComponentChildren;
};

/** What every page stands on: its words and its theme. */
export function Page({ words, theme, children }: Props) {
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}
