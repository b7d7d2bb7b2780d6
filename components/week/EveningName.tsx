import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { EveningRow } from '../../utils/diary/evening-row.ts';
import { useWords, WordsContext } from '../ui/words-context.ts';

/** The evening by its day, and the way to all there is of it; of one to come, or from before the diary, there is nothing. */
export function EveningName({ shown }: { shown: EveningRow }) {
  const { formats } = useWords();
  const name = formats.shortDay(shown.evening);
  return shown.state === 'coming' || shown.state === 'before' ? (
    <span>{name}</span>
  ) : (
    <a href={`#night/${shown.evening}`}>{name}</a>
  );
}

/** Times within are those of the evening's own clock, wherever the person is now. */
export function EveningClock({ zone, children }: { zone: string; children: ComponentChildren }) {
  const words = useWords();
  const local = useMemo(() => ({ ...words, formats: words.formats.inZone(zone) }), [words, zone]);
  return <WordsContext.Provider value={local}>{children}</WordsContext.Provider>;
}
