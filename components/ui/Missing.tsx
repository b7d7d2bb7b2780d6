import './missing.css';
import { useWords } from './words-context.ts';

type Props = { word?: 'not_logged' | 'week_not_seen' };

/** A dash for what is unknown, read aloud as what it is. */
export function Missing({ word = 'not_logged' }: Props) {
  const { say } = useWords();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="unseen">{say(word)}</span>
    </>
  );
}

/** The same where there is room: a dash and the word for what is missing, never a zero. */
export function Lacking({ word }: { word: string }) {
  return (
    <span class="lacking">
      <span aria-hidden="true">– </span>
      {word}
    </span>
  );
}
