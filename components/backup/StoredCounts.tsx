import type { ComponentChildren } from 'preact';
import type { WordKey } from '../../utils/i18n/words.ts';
import { useWords } from '../ui/words-context.ts';

/** What the tables hold, in plain words, in the order in which a person cares. */
const KIND_WORDS = {
  ratings: 'kind_of_ratings',
  evenings: 'kind_of_evenings',
  screen: 'kind_of_screen',
  promptLog: 'kind_of_prompt_log',
  sleeps: 'kind_of_sleeps',
  verdicts: 'kind_of_verdicts',
  settings: 'kind_of_settings',
} as const satisfies Record<string, WordKey>;

type Props = { counts: Readonly<Record<string, number>>; children?: ComponentChildren };

/** What is stored, by kind, and what is to be said of it. */
export function StoredCounts({ counts, children }: Props) {
  const { say } = useWords();
  return (
    <section class="section panel" aria-label={say('data_stored_heading')}>
      <h2>{say('data_stored_heading')}</h2>
      <p class="soft">{say('data_stored_text')}</p>
      <dl class="counts">
        {namedKinds(counts).map(([word, count]) => (
          <div key={word}>
            <dt>{say(word)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}

/** The tables of some counts that have a name, in that order. */
export function namedKinds<T>(counts: Readonly<Record<string, T>>): [WordKey, T][] {
  return Object.entries(KIND_WORDS).flatMap(([table, word]): [WordKey, T][] => {
    const count = counts[table];
    return count === undefined ? [] : [[word, count]];
  });
}
