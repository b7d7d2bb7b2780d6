import type { ComponentChildren } from 'preact';
import type { PromptMoves } from '../../utils/plan/prompt-moves.ts';
import { CATALOG, type CatalogRow, has } from '../../utils/prompts/catalog.ts';
import type { PromptId } from '../../utils/rows/prompt-log-row.ts';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';
import { PROMPT_KEY, PROMPT_SOURCE, promptName, suggestion } from '../words/prompt-name.ts';

type Props = {
  /** Prompts switched by hand; one that is absent follows its default. */
  switched: Readonly<Record<string, boolean>>;
  /** Prompts whose notices have gone quiet by themselves. */
  quiet: readonly PromptId[];
  /** Prompts moved by hand on their cards. */
  moves: PromptMoves;
  onChange: (switched: Record<string, boolean>) => void;
  /** Puts one back at its own time. */
  onMoveBack: (prompt: PromptId) => void;
  onNoticesAgain: (prompt: PromptId) => void;
  children?: ComponentChildren;
};

/** Which prompts may come, each with when, what and why. Those asked for by hand are not switched here. */
export function PromptsForm({ switched, quiet, moves, children, ...on }: Props) {
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
            moved={moves[row.id]?.minutes ?? 0}
            onSwitch={(isOn) => on.onChange({ ...switched, [row.id]: isOn })}
            onNoticesAgain={() => on.onNoticesAgain(row.id)}
            onMoveBack={() => on.onMoveBack(row.id)}
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
  /** By how many minutes it comes later than at its own time; earlier ones are below 0. */
  moved: number;
  onSwitch: (on: boolean) => void;
  onNoticesAgain: () => void;
  onMoveBack: () => void;
};

/** One prompt: on or off, when it comes, what it says, why, and its source. */
function PromptRow({ row, on, quiet, moved, onSwitch, onNoticesAgain, onMoveBack }: RowProps) {
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
        {on && moved !== 0 && <Moved minutes={moved} onBack={onMoveBack} />}
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

/** A prompt that was moved on its card, and the way back. */
function Moved({ minutes, onBack }: { minutes: number; onBack: () => void }) {
  const words = useWords();
  const { say } = words;
  const length = durationText(words, Math.abs(minutes));
  return (
    <>
      <p>{say(minutes < 0 ? 'plan_prompt_earlier' : 'plan_prompt_later', length)}</p>
      <button type="button" class="button" onClick={onBack}>
        {say('plan_prompt_move_back')}
      </button>
    </>
  );
}
