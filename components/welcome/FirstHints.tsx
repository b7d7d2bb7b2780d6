import type { WordKey } from '../../utils/i18n/words.ts';
import { useWords } from '../ui/words-context.ts';

const HINTS: readonly [WordKey, WordKey][] = [
  ['hint_pin_heading', 'hint_pin'],
  ['hint_rate_heading', 'hint_rate'],
  ['hint_week_heading', 'hint_week'],
];

/** After "Start": how to use it, in three hints. */
export function FirstHints() {
  const { say } = useWords();
  return (
    <section class="section panel" aria-label={say('started_heading')}>
      <h2>{say('started_heading')}</h2>
      <ol class="hints">
        {HINTS.map(([heading, text]) => (
          <li key={heading}>
            <h3>{say(heading)}</h3>
            <p class="soft">{say(text)}</p>
          </li>
        ))}
      </ol>
      <div class="buttons">
        <a class="button" href="#plan">
          {say('hint_to_plan')}
        </a>
        <a class="button" href="#week">
          {say('hint_to_week')}
        </a>
      </div>
    </section>
  );
}
