import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatsOf } from '../../utils/i18n/formats.ts';
import { useWords, WordsContext } from '../ui/words-context.ts';

/** Times within are those of the evening's own clock, wherever the person is now. */
export function EveningClock({ zone, children }: { zone: string; children: ComponentChildren }) {
  const words = useWords();
  const local = useMemo(
    () => ({ ...words, formats: formatsOf(words.say('language'), zone) }),
    [words, zone],
  );
  return <WordsContext.Provider value={local}>{children}</WordsContext.Provider>;
}
