import type { ComponentChildren } from 'preact';
import { CATALOG, has } from '../../utils/prompts/catalog.ts';
import type { PromptId } from '../../utils/rows/prompt-log-row.ts';
import { useWords } from '../ui/words-context.ts';
import { PromptRow } from './PromptRow.tsx';

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
