import { useState } from 'preact/hooks';
import type { PromptId } from '../../utils/rows/prompt-log-row.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { promptName } from '../words/prompt-name.ts';
import { type Dot, eveningLine, type LinePrompt } from './evening-line.ts';
import './evening-line.css';

type Props = {
  /** Epoch ms. */
  night: { windowStart: number; bedtime: number; wake: number };
  at: number;
  prompts: readonly LinePrompt[];
  onSwitch: (prompt: PromptId, on: boolean) => void;
};

/** The evening as one line, from the start of the wind-down time to waking, with a dot for each prompt (rule 49). */
export function EveningLine({ night, at, prompts, onSwitch }: Props) {
  const words = useWords();
  const { say, formats } = words;
  const [named, setNamed] = useState<PromptId | null>(null);
  const { dots, lanes, bedtimeAt, nowAt } = eveningLine(night, prompts, at);
  const shown = dots.find(({ prompt }) => prompt === named);
  return (
    <div class="evening-line">
      <fieldset
        class="evening-dots"
        style={{ '--lanes-narrow': lanes.narrow, '--lanes-wide': lanes.wide }}
        onPointerLeave={() => setNamed(null)}
      >
        <legend class="unseen">{say('plan_line')}</legend>
        {dots.map((dot) => (
          <button
            key={dot.prompt}
            type="button"
            class={dot.silent ? 'evening-dot silent' : 'evening-dot'}
            style={{
              insetInlineStart: `${dot.x}%`,
              '--lane-narrow': dot.lane.narrow,
              '--lane-wide': dot.lane.wide,
            }}
            aria-pressed={dot.on}
            aria-label={dotName(words, dot)}
            onPointerEnter={() => setNamed(dot.prompt)}
            onFocus={() => setNamed(dot.prompt)}
            onClick={() => onSwitch(dot.prompt, !dot.on)}
          />
        ))}
      </fieldset>
      <svg class="evening-track" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="evening-awake" x="0" y="1" width={bedtimeAt} height="6" />
        <rect class="evening-asleep" x={bedtimeAt} y="1" width={100 - bedtimeAt} height="6" />
        {nowAt !== null && (
          <rect class="evening-now" x={nowAt - 0.2} y="0" width="0.4" height="8" />
        )}
      </svg>
      <div class="evening-times" aria-hidden="true">
        <span>
          {formats.clock(night.windowStart)} <small>{say('plan_line_start')}</small>
        </span>
        <span style={{ insetInlineStart: `${bedtimeAt}%` }}>
          {formats.clock(night.bedtime)} <small>{say('plan_line_bedtime')}</small>
        </span>
        <span>
          {formats.clock(night.wake)} <small>{say('plan_line_wake')}</small>
        </span>
      </div>
      <p class="soft" aria-hidden="true">
        {shown
          ? say(shown.on ? 'plan_line_on' : 'plan_line_off', dotName(words, shown))
          : say('plan_line_about')}
      </p>
    </div>
  );
}

function dotName(words: PageWords, { prompt, occurrence, dueAt }: Dot): string {
  const name = promptName(words, prompt);
  const said = prompt === 'move' && occurrence > 0 ? words.say('plan_next_if_sitting', name) : name;
  return words.say('plan_line_prompt', words.formats.clock(dueAt), said);
}
