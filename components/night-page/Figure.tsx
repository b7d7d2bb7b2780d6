import { Lacking } from '../ui/Missing.tsx';
import { useWords } from '../ui/words-context.ts';

type Props = {
  label: string;
  /** Null is unknown. */
  value: string | null;
  note?: string | undefined;
  /** What an unknown one is called. */
  word?: 'nights_not_seen' | 'nights_not_yet' | 'not_logged';
};

/** One figure with its name; what is not known is a dash and the word. */
export function Figure({ label, value, note, word = 'nights_not_seen' }: Props) {
  const { say } = useWords();
  return (
    <div class="figure panel">
      <dt>{label}</dt>
      <dd>
        {value === null ? <Lacking word={say(word)} /> : <strong>{value}</strong>}
        {note && <small>{note}</small>}
      </dd>
    </div>
  );
}
