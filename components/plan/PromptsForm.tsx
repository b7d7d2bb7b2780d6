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
  /** When each comes this evening; without one that does not, or only to one who sits on. */
  times: readonly { prompt: PromptId; occurrence: number; dueAt: number }[];
  /** Prompts whose notices have gone quiet by themselves. */
  quiet: readonly PromptId[];
  /** Prompts moved by hand on their cards. */
  moves: PromptMoves;
  onSwitch: (prompt: PromptId, on: boolean) => void;
  /** Puts one back at its own time. */
  onMoveBack: (prompt: PromptId) => void;
  onNoticesAgain: (prompt: PromptId) => void;
  children?: ComponentChildren;
};

/** Which prompts may come, a line each; what they say and why is folded below. Those asked for by hand are not switched here. */
export function PromptsForm({ switched, times, quiet, moves, children, ...props }: Props) {
  const { say, formats } = useWords();
  const rows = CATALOG.filter((row) => !has('by-hand', row));
  const timeOf = (id: PromptId) => {
    const found = times.find(({ prompt }) => prompt === id);
    if (!found) return '';
    if (id === 'move' && found.occurrence > 0) return say('plan_prompt_sitting');
    return formats.clock(found.dueAt);
  };
  return (
    <section class="section panel" aria-label={say('plan_prompts_heading')}>
      <h2>{say('plan_prompts_heading')}</h2>
      <div class="prompt-rows">
        {rows.map((row) => (
          <PromptRow
            key={row.id}
            row={row}
            time={timeOf(row.id)}
            on={switched[row.id] ?? row.on}
            quiet={quiet.includes(row.id)}
            moved={moves[row.id]?.minutes ?? 0}
            onSwitch={(on) => props.onSwitch(row.id, on)}
            onNoticesAgain={() => props.onNoticesAgain(row.id)}
            onMoveBack={() => props.onMoveBack(row.id)}
          />
        ))}
      </div>
      {children}
      <details class="prompts-about">
        <summary>{say('plan_prompts_about')}</summary>
        {rows.map(({ id }) => (
          <About key={id} id={id} />
        ))}
      </details>
    </section>
  );
}

type RowProps = {
  row: CatalogRow;
  time: string;
  on: boolean;
  /** Its notices have gone quiet by themselves (rule 16). */
  quiet: boolean;
  /** By how many minutes it comes later than at its own time; earlier ones are below 0. */
  moved: number;
  onSwitch: (on: boolean) => void;
  onNoticesAgain: () => void;
  onMoveBack: () => void;
};

/** One prompt: on or off, and its time. */
function PromptRow({ row, time, on, quiet, moved, ...props }: RowProps) {
  const words = useWords();
  const { say } = words;
  return (
    <div class="prompt-row">
      <Switch label={promptName(words, row.id)} on={on} onChange={props.onSwitch} />
      <span class="prompt-time">{time}</span>
      {on && moved !== 0 && <Moved minutes={moved} onBack={props.onMoveBack} />}
      {on && quiet && (
        <div class="prompt-quiet">
          <p>{say('plan_prompt_quiet')}</p>
          <button type="button" class="button" onClick={props.onNoticesAgain}>
            {say('notices_again')}
          </button>
        </div>
      )}
    </div>
  );
}

/** When a prompt comes, what it says, why, and its source. */
function About({ id }: { id: PromptId }) {
  const words = useWords();
  const { say } = words;
  const key = PROMPT_KEY[id];
  const source = PROMPT_SOURCE[id];
  return (
    <section>
      <h3>{promptName(words, id)}</h3>
      <p>{say('plan_prompt_when', say(`prompt_${key}_when`))}</p>
      <p>{suggestion(words, `card_${key}_text`)}</p>
      <p class="soft">{say(`card_${key}_why`)}</p>
      {source && (
        <p>
          <a href={source} target="_blank" rel="noreferrer">
            {source.replace('https://', '')}
          </a>
        </p>
      )}
    </section>
  );
}

/** A prompt that was moved on its card, and the way back. */
function Moved({ minutes, onBack }: { minutes: number; onBack: () => void }) {
  const words = useWords();
  const { say } = words;
  const length = durationText(words, Math.abs(minutes));
  return (
    <div class="prompt-quiet">
      <p>{say(minutes < 0 ? 'plan_prompt_earlier' : 'plan_prompt_later', length)}</p>
      <button type="button" class="button" onClick={onBack}>
        {say('plan_prompt_move_back')}
      </button>
    </div>
  );
}
