import { useWords } from '../ui/words-context.ts';
import './tonight.css';

type Props = { onDismiss: () => void };

/** What became of this evening's notes when they could not be read. */
export function BegunAnewNote({ onDismiss }: Props) {
  const { say } = useWords();
  return (
    <div class="panel state-line">
      <p role="status">{say('popup_begun_anew')}</p>
      <button type="button" class="button-text" onClick={onDismiss}>
        {say('popup_begun_anew_dismiss')}
      </button>
    </div>
  );
}
