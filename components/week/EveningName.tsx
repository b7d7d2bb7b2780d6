import type { EveningRow } from '../../utils/diary/evening-row.ts';
import { useWords } from '../ui/words-context.ts';

/** The evening by its day, and the way to all there is of it once it has begun. */
export function EveningName({ shown }: { shown: EveningRow }) {
  const { formats } = useWords();
  const name = formats.shortDay(shown.evening);
  return shown.state === 'coming' ? (
    <span>{name}</span>
  ) : (
    <a href={`#night/${shown.evening}`}>{name}</a>
  );
}
