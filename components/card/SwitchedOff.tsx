import type { PromptId } from '../../utils/rows/prompt-log-row.ts';
import { useWords } from '../ui/words-context.ts';
import { promptName } from '../words/prompt-name.ts';

type Props = { prompt: PromptId; onAgain: () => void };

/** After "Never again": what that did, and the way back. */
export function SwitchedOff({ prompt, onAgain }: Props) {
  const words = useWords();
  const { say } = words;
  return (
    <div class="panel switched-off">
      <p role="status">{say('prompt_switched_off', promptName(words, prompt))}</p>
      <button type="button" class="button" onClick={onAgain}>
        {say('switch_on_again')}
      </button>
    </div>
  );
}
