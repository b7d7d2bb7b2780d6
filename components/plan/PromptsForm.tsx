import type { ComponentChildren } from 'preact';
import { CATALOG, type CatalogRow, has } from '../../utils/prompts/catalog.ts';
import type { PromptId } from '../../utils/rows/prompt-log-row.ts';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../ui/words-context.ts';
import { PROMPT_KEY, PROMPT_SOURCE, promptName, suggestion } from '../words/prompt-name.ts';

type Props = {
  /** Prompts switched by hand; one that is absent follows its default. */
  switched: Readonly<Record<string, boolean>>;
  /** Prompts whose notices have gone quiet by themselves. */
  quiet: readonly PromptId[];
  onChange: (switched: Record<string, boolean>) => void;
  onNoticesAgain: (prompt: PromptId) => void;
  children?: ComponentChildren;
};

/** Which prompts may come, each with when, what and why. Those asked for by hand are not switched here. */
export function PromptsForm({ switched, quiet, onChange, onNoticesAgain, children }: Props) {
  const { say } = useWords();
  const rows = CATALOG.filter((row) => !has('by-hand', row));
  return (
    <section class="section panel" aria-label={say('plan_prompts_heading')}>
      <h2>{say('plan_prompts_heading')}</h2>
      <p class="soft">{say('plan_prompts_text')}</p>
      <div class="switches">
        {rows.map((row) => (
          <PromptRow
            key={row.id}
            row={row}
            on={switched[row.id] ?? row.on}
            quiet={quiet.includes(row.id)}
            onSwitch={(on) => onChange({ ...switched, [row.id]: on })}
            onNoticesAgain={() => onNoticesAgain(row.id)}
          />
        ))}
      </div>
      {children}
    </section>
  );
}

type RowProps = {
  row: CatalogRow;
  on: boolean;
  /** Its notices have gone quiet by themselves (rule 16). */
  quiet: boolean;
  onSwitch: (on: boolean) => void;
  onNoticesAgain: () => void;
};

/** One prompt: on or off, when it comes, what it says, why, and its source. */
function PromptRow({ row, on, quiet, onSwitch, onNoticesAgain }: RowProps) {
  const words = useWords();
  const { say } = words;
  const key = PROMPT_KEY[row.id];
  const name = promptName(words, row.id);
  const source = PROMPT_SOURCE[row.id];
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
          <p>{suggestion(words, `card_${key}_text`)}</p>
          <p class="soft">{say(`card_${key}_why`)}</p>
          {source && (
            <p>
              <a href={source} target="_blank" rel="noreferrer">
                {source.replace('https://', '')}
              </a>
            </p>
          )}
        </details>
      </div>
    </div>
  );
}
