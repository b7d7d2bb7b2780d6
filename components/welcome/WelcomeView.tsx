import type { ComponentChildren } from 'preact';
import type { WordKey } from '../../utils/i18n/words.ts';
import { useWords } from '../ui/words-context.ts';
import './welcome.css';

const KEPT: readonly WordKey[] = ['kept_ratings', 'kept_screen', 'kept_prompts'];
const WHERE: readonly WordKey[] = ['welcome_where_1', 'welcome_where_2', 'welcome_where_3'];
const IS_NOT: readonly WordKey[] = ['is_not_1', 'is_not_2', 'is_not_3'];

const HINTS: readonly [WordKey, WordKey][] = [
  ['hint_pin_heading', 'hint_pin'],
  ['hint_rate_heading', 'hint_rate'],
  ['hint_week_heading', 'hint_week'],
];

/** What Evenfall is for, the way to start, and what is kept, where, and what this is not, told before anything is tracked. */
export function WelcomeView({ children }: { children?: ComponentChildren }) {
  const { say } = useWords();
  return (
    <>
      <p class="lead">{say('welcome_lead')}</p>
      {children}
      <div class="welcome-notes">
        <Note heading="welcome_kept_heading" lines={KEPT} />
        <Note heading="welcome_where_heading" lines={WHERE} />
        <Note heading="is_not_heading" lines={IS_NOT} />
      </div>
    </>
  );
}

function Note({ heading, lines }: { heading: WordKey; lines: readonly WordKey[] }) {
  const { say } = useWords();
  return (
    <section class="section">
      <h2>{say(heading)}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{say(line)}</li>
        ))}
      </ul>
    </section>
  );
}

/** After "Start": how to use it, in three hints. */
export function FirstHints() {
  const { say } = useWords();
  return (
    <section class="section" aria-label={say('hints_heading')}>
      <h2>{say('hints_heading')}</h2>
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
