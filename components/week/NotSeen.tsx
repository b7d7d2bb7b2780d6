import { useWords } from '../ui/words-context.ts';

/** A dash for time of which nothing was seen, read aloud as what it is. */
export function NotSeen() {
  const { say } = useWords();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="unseen">{say('week_not_seen')}</span>
    </>
  );
}
