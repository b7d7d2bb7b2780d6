import { useWords } from '../ui/words-context.ts';

type Props = {
  /** What is cleared, as read aloud. */
  of: string;
  /** How it looks: the word, or a cross where many stand on a page. */
  look: 'word' | 'cross';
  onClear: () => void;
};

/** Takes an answer away: not told is an answer of its own. */
export function ClearButton({ of, look, onClear }: Props) {
  const { say } = useWords();
  const name = say('check_in_clear_of', of);
  return (
    <button
      type="button"
      class={`button-text clear clear-${look}`}
      aria-label={name}
      title={look === 'cross' ? name : undefined}
      onClick={onClear}
    >
      {look === 'cross' ? '×' : say('check_in_clear')}
    </button>
  );
}
