import { useWords } from '../ui/words-context.ts';
import { namedKinds } from './kind-words.ts';

/** What is stored, by kind. */
export function StoredCounts({ counts }: { counts: Readonly<Record<string, number>> }) {
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
    </section>
  );
}
