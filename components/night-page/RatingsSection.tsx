import type { ComponentChildren } from 'preact';
import { useWords } from '../ui/words-context.ts';

type Props = {
  isEmpty: boolean;
  /** The rows. */
  children: ComponentChildren;
  /** The form for one more. */
  add: ComponentChildren;
};

/** The ratings of the evening, and one more. */
export function RatingsSection({ isEmpty, children, add }: Props) {
  const { say } = useWords();
  return (
    <section class="section panel" aria-label={say('night_page_ratings')}>
      <h2>{say('night_page_ratings')}</h2>
      {isEmpty ? (
        <p class="soft">– {say('night_page_no_rating')}</p>
      ) : (
        <ul class="night-ratings">{children}</ul>
      )}
      <h3>{say('night_page_add')}</h3>
      {add}
    </section>
  );
}
