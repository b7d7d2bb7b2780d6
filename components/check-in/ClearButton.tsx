import { useWords } from '../ui/words-context.ts';

type Props = {
  /** What is cleared, as read aloud. */
  of: string;
  onClear: () => void;
};

/** Takes an answer away: not told is an answer of its own. */
export function ClearButton({ of, onClear }: Props) {
  const { say } = useWords();
  return (
    <button
      type="button"
      class="button-text clear"
      aria-label={say('check_in_clear_of', of)}
      onClick={onClear}
    >
      {say('check_in_clear')}
    </button>
  );
}
