import { CATALOG } from '../../utils/prompts/catalog.ts';
import { PROMPT_KEY } from '../card/prompt-words.ts';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../ui/words-context.ts';

type Props = {
  /** Prompts switched by hand; one that is absent follows its default. */
  switched: Readonly<Record<string, boolean>>;
  onChange: (switched: Record<string, boolean>) => void;
  plainWords: boolean;
  onPlainWords: (plainWords: boolean) => void;
};

/** Which prompts may come, each with when and why, and how plainly their notices speak. */
export function PromptsForm({ switched, onChange, plainWords, onPlainWords }: Props) {
  const { say } = useWords();
  return (
    <section class="section panel" aria-label={say('plan_prompts_heading')}>
      <h2>{say('plan_prompts_heading')}</h2>
      <p class="soft">{say('plan_prompts_text')}</p>
      <div class="switches">
        {CATALOG.map(({ id, on, evidence }) => {
          const key = PROMPT_KEY[id];
          return (
            <Switch
              key={id}
              label={say(`prompt_${key}_name`)}
              on={switched[id] ?? on}
              onChange={(chosen) => onChange({ ...switched, [id]: chosen })}
            >
              <p>{say('plan_prompt_when', say(`prompt_${key}_when`))}</p>
              <p>{say(`card_${key}_why`)}</p>
              {evidence && (
                <p>
                  <a href={evidence} target="_blank" rel="noreferrer">
                    {evidence.replace('https://', '')}
                  </a>
                </p>
              )}
            </Switch>
          );
        })}
      </div>
      <h3>{say('plan_notices_heading')}</h3>
      <Switch label={say('plan_plain_words')} on={plainWords} onChange={onPlainWords}>
        {say('plan_plain_words_about')}
      </Switch>
    </section>
  );
}
