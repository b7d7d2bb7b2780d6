import type { CatalogRow } from '../../utils/prompts/catalog.ts';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../ui/words-context.ts';
import { PROMPT_KEY } from '../words/prompt-name.ts';

type Props = {
  row: CatalogRow;
  on: boolean;
  /** Its notices have gone quiet by themselves (rule 16). */
  quiet: boolean;
  onSwitch: (on: boolean) => void;
  onNoticesAgain: () => void;
};

/** One prompt: on or off, when it comes, what it says, why, and its source. */
export function PromptRow({ row, on, quiet, onSwitch, onNoticesAgain }: Props) {
  const { say } = useWords();
  const key = PROMPT_KEY[row.id];
  const name = say(`prompt_${key}_name`);
  return (
    <div class="prompt-row">
      <Switch label={name} on={on} onChange={onSwitch}>
        {say('plan_prompt_when', say(`prompt_${key}_when`))}
      </Switch>
      <div class="prompt-row-more">
        {on && quiet && (
          <>
            <p>{say('plan_prompt_quiet')}</p>
            <button type="button" class="button" onClick={onNoticesAgain}>
              {say('notices_again')}
            </button>
          </>
        )}
        <details>
          <summary>
            {say('plan_prompt_more')} <span class="unseen">({name})</span>
          </summary>
          <p>{say(`card_${key}_text`)}</p>
          <p class="soft">{say(`card_${key}_why`)}</p>
          {row.evidence && (
            <p>
              <a href={row.evidence} target="_blank" rel="noreferrer">
                {row.evidence.replace('https://', '')}
              </a>
            </p>
          )}
        </details>
      </div>
    </div>
  );
}
