import type { PromptId } from '../../utils/rows/prompt-log-row.ts';
import { useWords } from '../ui/words-context.ts';
import { PROMPT_KEY } from './prompt-words.ts';
import './card.css';

type Props = { prompt: PromptId; onAgain: () => void };

/** After "Seen enough, thanks": what that did, and the way back. */
export function SwitchedOff({ prompt, onAgain }: Props) {
  const { say } = useWords();
  return (
    <div class="panel switched-off">
      <p role="status">{say('prompt_switched_off', say(`prompt_${PROMPT_KEY[prompt]}_name`))}</p>
      <button type="button" class="button" onClick={onAgain}>
        {say('switch_on_again')}
      </button>
    </div>
  );
}
